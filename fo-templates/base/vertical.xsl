<?xml version="1.0" encoding="UTF-8"?>
<!--
  A vertical line. FOP knows no vertical writing: it turns the glyphs along with the line. So every upright glyph is a line of
  its own at its own place, and a sideways run is a line in a box that is turned. How such a line comes to stand on its
  baseline: see line.xsl.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format" xpath-default-namespace="urn:duikai:page" exclude-result-prefixes="xs">

  <!-- From the upper edge of an upright glyph's em box to its baseline, in em: that of all Chinese faces. -->
  <xsl:variable name="ascent" as="xs:decimal" select="0.88"/>

  <xsl:template match="line[@writing = 'vertical']">
    <xsl:variable name="colour" as="xs:string">
      <xsl:apply-templates select="." mode="colour"/>
    </xsl:variable>
    <xsl:apply-templates select="run" mode="vertical">
      <xsl:with-param name="colour" select="$colour" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- Upright: glyph by glyph. -->
  <xsl:template match="run" mode="vertical">
    <xsl:variable name="run" as="element(run)" select="."/>
    <xsl:variable name="x" as="xs:decimal" select="xs:decimal(../@baseline) + xs:decimal((@rise, 0)[1])"/>
    <xsl:variable name="size" as="xs:decimal" select="xs:decimal(@size)"/>
    <xsl:variable name="y" as="xs:decimal" select="
        xs:decimal(../@pen) + xs:decimal((@start, 0)[1]) + round($ascent * $size, 3)"/>
    <xsl:variable name="pitch" as="xs:decimal" select="$size + xs:decimal(@gap)"/>
    <xsl:for-each select="string-to-codepoints(string((@drawn, .)[1]))">
      <xsl:variable name="nth" as="xs:integer" select="position() - 1"/>
      <xsl:variable name="text" as="xs:string" select="codepoints-to-string(.)"/>
      <xsl:for-each select="$run">
        <xsl:call-template name="glyphs">
          <xsl:with-param name="first" select="$nth eq 0"/>
          <xsl:with-param name="left" select="$x"/>
          <xsl:with-param name="top" select="$y + $nth * $pitch - 1"/>
          <xsl:with-param name="width" select="4 * $size"/>
          <xsl:with-param name="text" select="$text"/>
        </xsl:call-template>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>

  <!-- Sideways: one turned line. FOP turns the box about its own corner: its width is what reaches down the page. -->
  <xsl:template match="run[@orientation = 'sideways']" mode="vertical">
    <xsl:variable name="x" as="xs:decimal" select="xs:decimal(../@baseline) + xs:decimal((@rise, 0)[1])"/>
    <xsl:variable name="gap" as="xs:decimal" select="xs:decimal(@gap)"/>
    <xsl:call-template name="glyphs">
      <xsl:with-param name="left" select="$x - 1"/>
      <xsl:with-param name="top" select="xs:decimal(../@pen) + xs:decimal((@start, 0)[1])"/>
      <xsl:with-param name="width" select="(string-length((@drawn, .)[1]) + 1) * (2 * xs:decimal(@size) + max((0.0, $gap)))"/>
      <xsl:with-param name="text" select="string((@drawn, .)[1])"/>
      <xsl:with-param name="turn" as="attribute()*">
        <xsl:attribute name="reference-orientation" select="-90"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Some glyphs of the context run in a box of their own; all measures in points. -->
  <xsl:template name="glyphs">
    <xsl:param name="first" as="xs:boolean" select="true()"/>
    <xsl:param name="left" as="xs:decimal"/>
    <xsl:param name="top" as="xs:decimal"/>
    <xsl:param name="width" as="xs:decimal"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="turn" as="attribute()*"/>
    <xsl:param name="colour" as="xs:string" tunnel="yes"/>
    <xsl:text>&#10;</xsl:text>
    <fo:block-container absolute-position="fixed" left="{$left}pt" top="{$top}pt" width="{$width}pt" height="2pt">
      <xsl:if test="$first and empty(preceding-sibling::run)">
        <xsl:attribute name="id" select="'page' || ../../../@number || '.' || ../@id"/>
      </xsl:if>
      <xsl:if test="$colour ne $black">
        <xsl:attribute name="color" select="$colour"/>
      </xsl:if>
      <xsl:if test="@family ne $house-face/@family">
        <xsl:attribute name="font-family" select="@family"/>
      </xsl:if>
      <xsl:if test="@weight ne $house-face/@weight">
        <xsl:attribute name="font-weight" select="@weight"/>
      </xsl:if>
      <xsl:sequence select="$turn"/>
      <fo:block>
        <xsl:call-template name="spaced">
          <xsl:with-param name="text" select="$text"/>
        </xsl:call-template>
      </fo:block>
    </fo:block-container>
  </xsl:template>

  <!-- The gaps of a sideways run, one by one: letter-spacing fails here and there (line.xsl), and such runs are short. -->
  <xsl:template name="spaced">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="setting" as="attribute()*">
      <xsl:attribute name="font-size" select="@size || 'pt'"/>
    </xsl:variable>
    <xsl:variable name="run" as="element(run)" select="."/>
    <xsl:choose>
      <xsl:when test="@gap eq '0' or string-length($text) eq 1">
        <fo:inline>
          <xsl:sequence select="$setting, $text"/>
        </fo:inline>
      </xsl:when>
      <xsl:otherwise>
        <xsl:for-each select="string-to-codepoints($text)">
          <fo:inline space-end="{$run/@gap}pt">
            <xsl:sequence select="$setting, codepoints-to-string(.)"/>
          </fo:inline>
        </xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
