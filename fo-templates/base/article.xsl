<?xml version="1.0" encoding="UTF-8"?>
<!--
  What stands around and on stories. Tints and badges are plain grounds (furniture.xsl) in their own colours (colours.xsl).
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xpath-default-namespace="urn:duikai:page" exclude-result-prefixes="xs">

  <!-- A box's frame: a double rule, the outer one heavier. -->
  <xsl:template match="panel[@style = 'frame']">
    <xsl:call-template name="outline">
      <xsl:with-param name="weight" select="0.5"/>
    </xsl:call-template>
    <xsl:call-template name="outline">
      <xsl:with-param name="weight" select="0.25"/>
      <xsl:with-param name="inset" select="2.0"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The rules over and under a pull quote. -->
  <xsl:template match="rule[@style = 'quote-rule']" mode="weight" as="xs:decimal">
    <xsl:sequence select="1.2"/>
  </xsl:template>
  <xsl:template match="rule[@style = 'quote-rule']" mode="colour" as="xs:string">
    <xsl:sequence select="$accent"/>
  </xsl:template>
</xsl:stylesheet>
