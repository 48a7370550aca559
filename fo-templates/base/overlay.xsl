<?xml version="1.0" encoding="UTF-8"?>
<!--
  Proof overlays, on request: the page's grid, the boxes of its blocks, and where it has white to spare. The parameter
  holds any of "grid", "boxes" and "slack".
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xpath-default-namespace="urn:duikai:page" exclude-result-prefixes="xs">

  <xsl:param name="overlay" as="xs:string*" select="()"/>

  <xsl:variable name="grid-colour" as="xs:string" select="'cmyk(35%,0%,0%,0%)'"/>
  <xsl:variable name="box-colour" as="xs:string" select="'cmyk(0%,80%,0%,0%)'"/>
  <xsl:variable name="slack-colour" as="xs:string" select="'cmyk(0%,0%,45%,0%)'"/>
  <xsl:variable name="slack-label-colour" as="xs:string" select="'cmyk(0%,60%,100%,0%)'"/>
  <xsl:variable name="label-size" as="xs:decimal" select="7.0"/>

  <xsl:template match="page" mode="overlay-below">
    <xsl:if test="$overlay = 'slack'">
      <xsl:apply-templates select="block[@role = 'story']" mode="slack"/>
    </xsl:if>
    <xsl:if test="$overlay = 'grid'">
      <xsl:apply-templates select="." mode="grid"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="page" mode="overlay-above">
    <xsl:if test="$overlay = 'boxes'">
      <xsl:apply-templates select="block" mode="box"/>
    </xsl:if>
  </xsl:template>

  <!-- A block's edges, and on its upper right corner a tag with its name. -->
  <xsl:template match="block" mode="box">
    <xsl:call-template name="outline">
      <xsl:with-param name="weight" select="0.5"/>
      <xsl:with-param name="colour" select="$box-colour"/>
    </xsl:call-template>
    <xsl:if test="@role ne 'rules'">
      <!-- Plain letters only: the label's face need not have the others. -->
      <xsl:variable name="name" as="xs:string" select="replace(@id, '[^!-~]', '')"/>
      <xsl:variable name="width" as="xs:decimal" select="(string-length($name) + 1.0) * 0.62 * $label-size"/>
      <xsl:variable name="x" as="xs:decimal" select="xs:decimal(@x) + xs:decimal(@width) - $width"/>
      <xsl:call-template name="fill">
        <xsl:with-param name="x" select="$x"/>
        <xsl:with-param name="y" select="xs:decimal(@y)"/>
        <xsl:with-param name="width" select="$width"/>
        <xsl:with-param name="height" select="$label-size * 1.3"/>
        <xsl:with-param name="colour" select="$box-colour"/>
      </xsl:call-template>
      <xsl:call-template name="label">
        <xsl:with-param name="text" select="$name"/>
        <xsl:with-param name="x" select="$x + 0.3 * $label-size"/>
        <xsl:with-param name="baseline" select="xs:decimal(@y) + $label-size"/>
        <xsl:with-param name="colour" select="$paper"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- A word of ours in the document's first face. -->
  <xsl:template name="label">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="x" as="xs:decimal"/>
    <xsl:param name="baseline" as="xs:decimal"/>
    <xsl:param name="colour" as="xs:string"/>
    <xsl:if test="$text ne '' and exists($house-face)">
      <xsl:text>&#10;</xsl:text>
      <fo:block-container absolute-position="fixed" left="{$x}pt" top="{$baseline - 1}pt"
          width="{(string-length($text) + 1) * $label-size}pt" height="2pt" color="{$colour}">
        <fo:block>
          <fo:inline font-size="{$label-size}pt">
            <xsl:value-of select="$text"/>
          </fo:inline>
        </fo:block>
      </fo:block-container>
    </xsl:if>
  </xsl:template>

  <!-- Column edges, and every baseline across the type area; of a vertical page the left edges of its lines. -->
  <xsl:template match="page" mode="grid">
    <xsl:variable name="area" as="element(type-area)" select="type-area"/>
    <xsl:variable name="first" as="xs:decimal" select="xs:decimal(@first-baseline)"/>
    <xsl:variable name="pitch" as="xs:decimal" select="xs:decimal(@pitch)"/>
    <xsl:variable name="bottom" as="xs:decimal" select="xs:decimal($area/@y) + xs:decimal($area/@height)"/>
    <xsl:for-each select="type-area, column">
      <xsl:call-template name="outline">
        <xsl:with-param name="weight" select="0.2"/>
        <xsl:with-param name="colour" select="$grid-colour"/>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:if test="$pitch gt 0 and @writing = 'vertical'">
      <xsl:for-each select="0 to xs:integer(floor(($first - xs:decimal($area/@x)) div $pitch))">
        <xsl:call-template name="fill">
          <xsl:with-param name="x" select="$first - . * $pitch"/>
          <xsl:with-param name="y" select="xs:decimal($area/@y)"/>
          <xsl:with-param name="width" select="0.2"/>
          <xsl:with-param name="height" select="xs:decimal($area/@height)"/>
          <xsl:with-param name="colour" select="$grid-colour"/>
        </xsl:call-template>
      </xsl:for-each>
    </xsl:if>
    <xsl:if test="$pitch gt 0 and not(@writing = 'vertical')">
      <xsl:for-each select="0 to xs:integer(floor(($bottom - $first) div $pitch))">
        <xsl:call-template name="fill">
          <xsl:with-param name="x" select="xs:decimal($area/@x)"/>
          <xsl:with-param name="y" select="$first + . * $pitch"/>
          <xsl:with-param name="width" select="xs:decimal($area/@width)"/>
          <xsl:with-param name="height" select="0.2"/>
          <xsl:with-param name="colour" select="$grid-colour"/>
        </xsl:call-template>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <!--
    White to spare: below a line of the story's text down to the next thing in its column, or to the story's foot (a frame
    keeps one row of that), where there is room for another line; with the number of lines it has room for.
  -->
  <xsl:template match="block" mode="slack">
    <xsl:variable name="block" as="element(block)" select="."/>
    <xsl:variable name="pitch" as="xs:decimal" select="xs:decimal(../@pitch)"/>
    <xsl:variable name="framed" as="xs:boolean" select="exists(panel[@y = $block/@y and @height = $block/@height])"/>
    <xsl:variable name="bottom" as="xs:decimal"
        select="xs:decimal(@y) + xs:decimal(@height) - (if ($framed) then $pitch else 0)"/>
    <xsl:variable name="things" as="element()*" select="line | picture | qr | artwork"/>
    <xsl:for-each select="line[matches(substring-after(@id, $block/@id), '^\.(p[0-9]|source)')]">
      <xsl:variable name="left" as="xs:decimal" select="xs:decimal(@x)"/>
      <xsl:variable name="right" as="xs:decimal" select="$left + xs:decimal(@width)"/>
      <xsl:variable name="foot" as="xs:decimal" select="xs:decimal(@y) + xs:decimal(@height)"/>
      <xsl:variable name="below" as="xs:decimal*" select="
          $things[xs:decimal(@x) lt $right and xs:decimal(@x) + xs:decimal(@width) gt $left]/xs:decimal(@y)[. ge $foot - 1]"/>
      <xsl:variable name="end" as="xs:decimal" select="min(($below, $bottom))"/>
      <xsl:variable name="lines" as="xs:integer" select="xs:integer(floor(($end - $foot) div $pitch))"/>
      <xsl:if test="$lines gt 0">
        <xsl:call-template name="fill">
          <xsl:with-param name="x" select="$left"/>
          <xsl:with-param name="y" select="$foot"/>
          <xsl:with-param name="width" select="$right - $left"/>
          <xsl:with-param name="height" select="$end - $foot"/>
          <xsl:with-param name="colour" select="$slack-colour"/>
        </xsl:call-template>
        <xsl:call-template name="label">
          <xsl:with-param name="text" select="'+' || $lines"/>
          <xsl:with-param name="x" select="($left + $right) div 2 - $label-size div 2"/>
          <xsl:with-param name="baseline" select="($foot + $end) div 2 + 0.36 * $label-size"/>
          <xsl:with-param name="colour" select="$slack-label-colour"/>
        </xsl:call-template>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
