<?xml version="1.0" encoding="UTF-8"?>
<!-- 河洛快报: the common look in a river's blue, with thin rules and a double frame for letters and notices. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="urn:duikai:page" exclude-result-prefixes="xs">

  <xsl:import href="template:base/page.xsl"/>

  <!-- The blue of nameplate.svg. -->
  <xsl:variable name="accent" as="xs:string" select="'cmyk(100%,68%,0%,20%)'"/>
  <!-- The ground of commentaries: the same blue, as thin as water. -->
  <xsl:variable name="tint" as="xs:string" select="'cmyk(9%,5%,0%,0%)'"/>

  <xsl:template match="panel[@style = 'badge']" mode="colour" as="xs:string">
    <xsl:sequence select="$accent"/>
  </xsl:template>

  <!-- Small heads, kickers and quotes in blue; Song's thin strokes would not stand three inks out of register. -->
  <xsl:template match="line[@style = ('smallhead', 'kicker', 'quote')]" mode="colour" as="xs:string">
    <xsl:sequence select="$accent"/>
  </xsl:template>

  <xsl:template match="rule[@style = ('folio-rule', 'masthead-thick')]" mode="colour" as="xs:string">
    <xsl:sequence select="$accent"/>
  </xsl:template>
  <xsl:template match="rule[@style = 'folio-rule']" mode="weight" as="xs:decimal">
    <xsl:sequence select="2.0"/>
  </xsl:template>
  <xsl:template match="rule[@style = ('story-rule', 'column-rule')]" mode="weight" as="xs:decimal">
    <xsl:sequence select="0.35"/>
  </xsl:template>

  <!-- 文武线: a heavy rule outside, a thin one inside. -->
  <xsl:template match="panel[@style = 'frame']">
    <xsl:call-template name="outline">
      <xsl:with-param name="weight" select="1.2"/>
      <xsl:with-param name="colour" select="$accent"/>
    </xsl:call-template>
    <xsl:call-template name="outline">
      <xsl:with-param name="weight" select="0.45"/>
      <xsl:with-param name="inset" select="2.4"/>
      <xsl:with-param name="colour" select="$accent"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
