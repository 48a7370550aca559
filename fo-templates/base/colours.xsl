<?xml version="1.0" encoding="UTF-8"?>
<!--
  Colours, in CMYK only: anything else would reach the plates as a mixture. A house overrides the variables, or the
  templates of mode "colour", which say the colour of a line's text, a rule's ink or a panel's ground by its style.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="urn:duikai:page" exclude-result-prefixes="xs">

  <!-- Text and rules: the black plate alone, never a mixture. -->
  <xsl:variable name="black" as="xs:string" select="'cmyk(0%,0%,0%,100%)'"/>
  <xsl:variable name="paper" as="xs:string" select="'cmyk(0%,0%,0%,0%)'"/>
  <!-- The newspaper's own colour: nameplate, badges. -->
  <xsl:variable name="accent" as="xs:string" select="'cmyk(0%,100%,100%,0%)'"/>
  <!-- The ground of a tinted box: light enough for 9 pt text on newsprint. -->
  <xsl:variable name="tint" as="xs:string" select="'cmyk(0%,0%,0%,6%)'"/>

  <xsl:template match="*" mode="colour" as="xs:string" priority="-2">
    <xsl:sequence select="$black"/>
  </xsl:template>
  <xsl:template match="line[@style = 'nameplate']" mode="colour" as="xs:string">
    <xsl:sequence select="$accent"/>
  </xsl:template>
  <xsl:template match="line[@style = 'badge']" mode="colour" as="xs:string">
    <xsl:sequence select="$paper"/>
  </xsl:template>
  <xsl:template match="panel[@style = 'tint']" mode="colour" as="xs:string">
    <xsl:sequence select="$tint"/>
  </xsl:template>
</xsl:stylesheet>
