<?xml version="1.0" encoding="UTF-8"?>
<!--
  A line of text, exactly where it was composed: one box for each line, one inline for each run.

  The baseline. FOP centres the block's own font in the line height, so type of size zero puts the baseline at half the
  line height whatever its font is. The page's flow sets size 0 and line height 2 pt; a box whose top is 1 pt above the
  baseline is right for every face and size. Runs then bring their own size, and line-stacking-strategy="font-height"
  keeps them from moving the line.

  The gaps. letter-spacing adds the gap after each glyph of a run, the last included, and may be negative. FOP does
  otherwise in three cases, and there the gap must be given as space-end of an inline of its own: for blanks of every
  width and for the glyph before one (which would lose its gap), and for characters beyond U+FFFF (counted twice).

  The box is an em wider than the measure: a line that reaches beyond it makes FOP report an overflow.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format" xpath-default-namespace="urn:duikai:page" exclude-result-prefixes="xs">

  <!-- The face the whole document starts with; lines in the same face need not name it. -->
  <xsl:variable name="house-face" as="element(run)?" select="(//run)[1]"/>

  <xsl:template match="line">
    <xsl:variable name="first" as="element(run)?" select="run[1]"/>
    <xsl:variable name="colour" as="xs:string">
      <xsl:apply-templates select="." mode="colour"/>
    </xsl:variable>
    <xsl:variable name="room" as="xs:decimal" select="
        xs:decimal(@x) + xs:decimal(@width) + xs:decimal(@height) - xs:decimal(@pen)"/>
    <xsl:text>&#10;</xsl:text>
    <fo:block-container absolute-position="fixed" id="page{../../@number}.{@id}" left="{@pen}pt"
        top="{xs:decimal(@baseline) - 1}pt" width="{max((1, $room))}pt" height="2pt">
      <xsl:if test="$colour ne $black">
        <xsl:attribute name="color" select="$colour"/>
      </xsl:if>
      <xsl:if test="$first/@family ne $house-face/@family">
        <xsl:attribute name="font-family" select="$first/@family"/>
      </xsl:if>
      <xsl:if test="$first/@weight ne $house-face/@weight">
        <xsl:attribute name="font-weight" select="$first/@weight"/>
      </xsl:if>
      <fo:block>
        <xsl:apply-templates select="run">
          <xsl:with-param name="first" select="$first"/>
        </xsl:apply-templates>
      </fo:block>
    </fo:block-container>
  </xsl:template>

  <xsl:template match="run">
    <xsl:param name="first" as="element(run)"/>
    <xsl:variable name="setting" as="attribute()*">
      <xsl:attribute name="font-size" select="@size || 'pt'"/>
      <xsl:if test="@family ne $first/@family">
        <xsl:attribute name="font-family" select="@family"/>
      </xsl:if>
      <xsl:if test="@weight ne $first/@weight">
        <xsl:attribute name="font-weight" select="@weight"/>
      </xsl:if>
      <xsl:if test="@rise">
        <xsl:attribute name="baseline-shift" select="@rise || 'pt'"/>
      </xsl:if>
    </xsl:variable>
    <xsl:variable name="drawn" as="xs:string" select="string((@drawn, .)[1])"/>
    <xsl:choose>
      <xsl:when test="@gap eq '0'">
        <fo:inline>
          <xsl:sequence select="$setting, $drawn"/>
        </fo:inline>
      </xsl:when>
      <xsl:when test="matches($drawn, '[\p{Z}\t&#x10000;-&#x10FFFF;]') or matches(following-sibling::run[1], '^[\p{Z}\t]')">
        <xsl:call-template name="gaps-one-by-one">
          <xsl:with-param name="setting" select="$setting"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <fo:inline letter-spacing="{@gap}pt">
          <xsl:sequence select="$setting, $drawn"/>
        </fo:inline>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!--
    A run in which letter-spacing fails somewhere. Its inlines stand side by side: in an inline within another FOP counts
    the last gap twice. The line feed stands for the blank that begins the next run.
  -->
  <xsl:template name="gaps-one-by-one">
    <xsl:param name="setting" as="attribute()*"/>
    <xsl:variable name="gap" as="xs:string" select="@gap || 'pt'"/>
    <xsl:variable name="end" as="xs:string" select="
        if (matches(following-sibling::run[1], '^[\p{Z}\t]')) then '&#10;' else ''"/>
    <xsl:analyze-string select="string((@drawn, .)[1]) || $end" regex="[^\n]?[\p{{Z}}\t\n]|[&#x10000;-&#x10FFFF;]">
      <xsl:matching-substring>
        <xsl:for-each select="string-to-codepoints(.)[. ne 10]">
          <fo:inline space-end="{$gap}">
            <xsl:sequence select="$setting, codepoints-to-string(.)"/>
          </fo:inline>
        </xsl:for-each>
      </xsl:matching-substring>
      <xsl:non-matching-substring>
        <fo:inline letter-spacing="{$gap}">
          <xsl:sequence select="$setting, ."/>
        </fo:inline>
      </xsl:non-matching-substring>
    </xsl:analyze-string>
  </xsl:template>
</xsl:stylesheet>
