<?xml version="1.0" encoding="UTF-8"?>
<!--
  Proof overlays, on request: the page's grid, the boxes of its blocks, and where it has white to spare. The parameter
  holds any of "grid", "boxes" and "slack".
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xpath-default-namespace="urn:duikai:page" exclude-result-prefixes="xs">

  <xsl:param name="overlay" as="xs:string*" select="()"/>

  <xsl:variable name="grid-colour" as="xs:string" select="'cmyk(60%,0%,0%,0%)'"/>
  <xsl:variable name="box-colour" as="xs:string" select="'cmyk(0%,80%,0%,0%)'"/>
  <xsl:variable name="slack-colour" as="xs:string" select="'cmyk(0%,0%,60%,0%)'"/>

  <xsl:template match="page" mode="overlay-below">
    <xsl:if test="$overlay = 'slack'">
      <xsl:apply-templates select="block[@role = 'story']" mode="slack"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="page" mode="overlay-above">
    <xsl:if test="$overlay = 'grid'">
      <xsl:apply-templates select="." mode="grid"/>
    </xsl:if>
    <xsl:if test="$overlay = 'boxes'">
      <xsl:for-each select="block">
        <xsl:call-template name="outline">
          <xsl:with-param name="weight" select="0.5"/>
          <xsl:with-param name="colour" select="$box-colour"/>
        </xsl:call-template>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <!-- Column edges, and every baseline across the type area. -->
  <xsl:template match="page" mode="grid">
    <xsl:variable name="area" as="element(type-area)" select="type-area"/>
    <xsl:variable name="first" as="xs:decimal" select="xs:decimal(@first-baseline)"/>
    <xsl:variable name="pitch" as="xs:decimal" select="xs:decimal(@pitch)"/>
    <xsl:variable name="bottom" as="xs:decimal" select="xs:decimal($area/@y) + xs:decimal($area/@height)"/>
    <xsl:for-each select="type-area, column">
      <xsl:call-template name="outline">
        <xsl:with-param name="weight" select="0.3"/>
        <xsl:with-param name="colour" select="$grid-colour"/>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:if test="$pitch gt 0">
      <xsl:for-each select="0 to xs:integer(floor(($bottom - $first) div $pitch))">
        <xsl:call-template name="fill">
          <xsl:with-param name="x" select="xs:decimal($area/@x)"/>
          <xsl:with-param name="y" select="$first + . * $pitch"/>
          <xsl:with-param name="width" select="xs:decimal($area/@width)"/>
          <xsl:with-param name="height" select="0.3"/>
          <xsl:with-param name="colour" select="$grid-colour"/>
        </xsl:call-template>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <!--
    White to spare: from the foot of each line to the head of the next thing below it in the story, or to the story's
    foot, where that is more than one pitch.
  -->
  <xsl:template match="block" mode="slack">
    <xsl:variable name="block" as="element(block)" select="."/>
    <xsl:variable name="things" as="element()*" select="line | picture | qr | artwork"/>
    <xsl:for-each select="line">
      <xsl:variable name="left" as="xs:decimal" select="xs:decimal(@x)"/>
      <xsl:variable name="right" as="xs:decimal" select="$left + xs:decimal(@width)"/>
      <xsl:variable name="foot" as="xs:decimal" select="xs:decimal(@y) + xs:decimal(@height)"/>
      <xsl:variable name="below" as="xs:decimal*" select="
          $things[xs:decimal(@x) lt $right and xs:decimal(@x) + xs:decimal(@width) gt $left]/xs:decimal(@y)[. ge $foot - 1]"/>
      <xsl:variable name="end" as="xs:decimal" select="min(($below, xs:decimal($block/@y) + xs:decimal($block/@height)))"/>
      <xsl:if test="$end - $foot ge xs:decimal($block/../@pitch)">
        <xsl:call-template name="fill">
          <xsl:with-param name="x" select="$left"/>
          <xsl:with-param name="y" select="$foot"/>
          <xsl:with-param name="width" select="$right - $left"/>
          <xsl:with-param name="height" select="$end - $foot"/>
          <xsl:with-param name="colour" select="$slack-colour"/>
        </xsl:call-template>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
