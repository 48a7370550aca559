<?xml version="1.0" encoding="UTF-8"?>
<!-- 徐汇报: the common look, with its own red and an ornamented frame for letters. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xpath-default-namespace="urn:duikai:page" exclude-result-prefixes="xs">

  <xsl:import href="template:base/page.xsl"/>

  <!-- The red of nameplate.svg. -->
  <xsl:variable name="accent" as="xs:string" select="'cmyk(0%,100%,100%,5%)'"/>

  <!-- 图片新闻 stands in white on red. -->
  <xsl:template match="panel[@style = 'badge']" mode="colour" as="xs:string">
    <xsl:sequence select="$accent"/>
  </xsl:template>

  <!--
    A letter's frame: one rule that runs from corner ornament to corner ornament. The ornament's outer edge lies on the
    box and is 3/72 of its side wide, which is the rule's weight too.
  -->
  <xsl:template match="panel[@style = 'frame']">
    <xsl:variable name="side" as="xs:decimal" select="min((18, xs:decimal(@width) div 3, xs:decimal(@height) div 3))"/>
    <xsl:variable name="weight" as="xs:decimal" select="round($side * 3 div 72, 3)"/>
    <xsl:variable name="x" as="xs:decimal" select="xs:decimal(@x)"/>
    <xsl:variable name="y" as="xs:decimal" select="xs:decimal(@y)"/>
    <xsl:variable name="far-x" as="xs:decimal" select="$x + xs:decimal(@width)"/>
    <xsl:variable name="far-y" as="xs:decimal" select="$y + xs:decimal(@height)"/>
    <xsl:call-template name="outline">
      <xsl:with-param name="weight" select="$weight"/>
      <xsl:with-param name="open" select="$side"/>
    </xsl:call-template>
    <xsl:for-each select="'tl', 'tr', 'bl', 'br'">
      <xsl:call-template name="artwork">
        <xsl:with-param name="name" select="'corner-' || . || '.svg'"/>
        <xsl:with-param name="x" select="if (ends-with(., 'l')) then $x else $far-x - $side"/>
        <xsl:with-param name="y" select="if (starts-with(., 't')) then $y else $far-y - $side"/>
        <xsl:with-param name="width" select="$side"/>
        <xsl:with-param name="height" select="$side"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
