<?xml version="1.0" encoding="UTF-8"?>
<!--
  Rules and panels. A rule or ground is a box without text and with a background: one filled rectangle exactly in
  its place, which FO borders are not (they are drawn outside the box).
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xpath-default-namespace="urn:duikai:page" exclude-result-prefixes="xs">

  <!-- A filled rectangle; all measures in points. Nothing when it has no area. -->
  <xsl:template name="fill">
    <xsl:param name="x" as="xs:decimal"/>
    <xsl:param name="y" as="xs:decimal"/>
    <xsl:param name="width" as="xs:decimal"/>
    <xsl:param name="height" as="xs:decimal"/>
    <xsl:param name="colour" as="xs:string" select="$black"/>
    <xsl:if test="$width gt 0 and $height gt 0">
      <xsl:text>&#10;</xsl:text>
      <fo:block-container absolute-position="fixed" left="{$x}pt" top="{$y}pt" width="{$width}pt" height="{$height}pt"
          background-color="{$colour}">
        <fo:block/>
      </fo:block-container>
    </xsl:if>
  </xsl:template>

  <!-- Four rules along the inside of the context element's box, moved inwards by $inset. -->
  <xsl:template name="outline">
    <xsl:param name="weight" as="xs:decimal"/>
    <xsl:param name="inset" as="xs:decimal" select="0.0"/>
    <!-- Left open at both ends of each side, for corner ornaments. -->
    <xsl:param name="open" as="xs:decimal" select="0.0"/>
    <xsl:param name="colour" as="xs:string" select="$black"/>
    <xsl:variable name="x" as="xs:decimal" select="xs:decimal(@x) + $inset"/>
    <xsl:variable name="y" as="xs:decimal" select="xs:decimal(@y) + $inset"/>
    <xsl:variable name="width" as="xs:decimal" select="xs:decimal(@width) - 2 * $inset"/>
    <xsl:variable name="height" as="xs:decimal" select="xs:decimal(@height) - 2 * $inset"/>
    <xsl:for-each select="0, $height - $weight">
      <xsl:call-template name="fill">
        <xsl:with-param name="x" select="$x + $open"/>
        <xsl:with-param name="y" select="$y + ."/>
        <xsl:with-param name="width" select="$width - 2 * $open"/>
        <xsl:with-param name="height" select="$weight"/>
        <xsl:with-param name="colour" select="$colour"/>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:for-each select="0, $width - $weight">
      <xsl:call-template name="fill">
        <xsl:with-param name="x" select="$x + ."/>
        <xsl:with-param name="y" select="$y + max(($weight, $open))"/>
        <xsl:with-param name="width" select="$weight"/>
        <xsl:with-param name="height" select="$height - 2 * max(($weight, $open))"/>
        <xsl:with-param name="colour" select="$colour"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <!-- Rules are as heavy as make-up made them, unless a house says another weight in mode "weight": same middle. -->
  <xsl:template match="rule" mode="weight" as="xs:decimal">
    <xsl:sequence select="min((xs:decimal(@width), xs:decimal(@height)))"/>
  </xsl:template>

  <xsl:template match="rule">
    <xsl:variable name="weight" as="xs:decimal">
      <xsl:apply-templates select="." mode="weight"/>
    </xsl:variable>
    <xsl:variable name="colour" as="xs:string">
      <xsl:apply-templates select="." mode="colour"/>
    </xsl:variable>
    <xsl:variable name="width" as="xs:decimal" select="xs:decimal(@width)"/>
    <xsl:variable name="height" as="xs:decimal" select="xs:decimal(@height)"/>
    <xsl:variable name="level" as="xs:boolean" select="$width ge $height"/>
    <xsl:call-template name="fill">
      <xsl:with-param name="x" select="if ($level) then xs:decimal(@x) else xs:decimal(@x) + ($width - $weight) div 2"/>
      <xsl:with-param name="y" select="if ($level) then xs:decimal(@y) + ($height - $weight) div 2 else xs:decimal(@y)"/>
      <xsl:with-param name="width" select="if ($level) then $width else $weight"/>
      <xsl:with-param name="height" select="if ($level) then $weight else $height"/>
      <xsl:with-param name="colour" select="$colour"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A panel nobody knows is a plain frame: better than a black box over its text. -->
  <xsl:template match="panel">
    <xsl:call-template name="outline">
      <xsl:with-param name="weight" select="0.5"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Grounds. -->
  <xsl:template match="panel[@style = ('tint', 'badge')]">
    <xsl:variable name="colour" as="xs:string">
      <xsl:apply-templates select="." mode="colour"/>
    </xsl:variable>
    <xsl:call-template name="fill">
      <xsl:with-param name="x" select="xs:decimal(@x)"/>
      <xsl:with-param name="y" select="xs:decimal(@y)"/>
      <xsl:with-param name="width" select="xs:decimal(@width)"/>
      <xsl:with-param name="height" select="xs:decimal(@height)"/>
      <xsl:with-param name="colour" select="$colour"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
