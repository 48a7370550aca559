<?xml version="1.0" encoding="UTF-8"?>
<!--
  What stands beside characters: emphasis dots (着重号, panel "emphasis-dot") and the wave of titles (书名号甲式, panel "title-wave").
  Each fills its box; a house draws them otherwise by templates of the same match. The line of proper nouns (专名号, rule
  "name-line") and the frame of the dead (示亡号, four rules "deceased-frame") are drawn by furniture.xsl as all rules are.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xpath-default-namespace="urn:duikai:page" exclude-result-prefixes="xs">

  <!-- Weight of the wave's line, as a share of the thickness of the wave. -->
  <xsl:variable name="wave-weight" as="xs:decimal" select="0.3"/>

  <!-- A circle as four curves; 0.5523 of the radius is how far their handles reach. -->
  <xsl:template match="panel[@style = 'emphasis-dot']">
    <xsl:call-template name="drawing">
      <xsl:with-param name="width" select="2.0"/>
      <xsl:with-param name="height" select="2.0"/>
      <xsl:with-param name="path" select="
          'M2 1C2 1.5523 1.5523 2 1 2C0.4477 2 0 1.5523 0 1C0 0.4477 0.4477 0 1 0C1.5523 0 2 0.4477 2 1z'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Whole half-waves, about as long as the box is thick, so that it begins and ends on its middle. -->
  <xsl:template match="panel[@style = 'title-wave']">
    <xsl:variable name="down" as="xs:boolean" select="xs:decimal(@height) gt xs:decimal(@width)"/>
    <xsl:variable name="length" as="xs:decimal" select="max((xs:decimal(@width), xs:decimal(@height)))"/>
    <xsl:variable name="thick" as="xs:decimal" select="min((xs:decimal(@width), xs:decimal(@height)))"/>
    <xsl:variable name="weight" as="xs:decimal" select="round($thick * $wave-weight, 4)"/>
    <xsl:variable name="count" as="xs:integer" select="max((2, xs:integer(round($length div ($thick * 1.4)))))"/>
    <xsl:variable name="half" as="xs:decimal" select="round($length div $count, 4)"/>
    <xsl:variable name="swing" as="xs:decimal" select="round(($thick - $weight) * 0.6667, 4)"/>
    <xsl:variable name="middle" as="xs:decimal" select="round(($thick - $weight) div 2, 4)"/>
    <!-- There along one edge and back along the other. -->
    <xsl:variable name="points" as="xs:decimal*" select="
        (for $i in 1 to $count
         return let $up := (if ($i mod 2 eq 1) then -1 else 1) * $swing
                return ($half * 0.36, $up, $half * 0.64, $up, $half, 0.0)),
        (for $i in reverse(1 to $count)
         return let $up := (if ($i mod 2 eq 1) then -1 else 1) * $swing
                return (-$half * 0.36, $up, -$half * 0.64, $up, -$half, 0.0))"/>
    <!-- A wave that runs down has its coordinates the other way round. -->
    <xsl:variable name="curves" as="xs:string*" select="
        for $i in 0 to 2 * $count - 1
        return
          (if ($i eq $count) then (if ($down) then 'h' else 'v') || $weight else '')
          || 'c' || string-join(
            for $j in 1 to 6
            return string($points[6 * $i + (if ($down) then (if ($j mod 2 eq 1) then $j + 1 else $j - 1) else $j)]), ' ')"/>
    <xsl:call-template name="drawing">
      <xsl:with-param name="width" select="xs:decimal(@width)"/>
      <xsl:with-param name="height" select="xs:decimal(@height)"/>
      <xsl:with-param name="path" select="
          'M' || (if ($down) then $middle || ' 0' else '0 ' || $middle) || string-join($curves) || 'z'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A filled path over the whole of the context element's box. -->
  <xsl:template name="drawing">
    <!-- What the path is counted in. -->
    <xsl:param name="width" as="xs:decimal"/>
    <xsl:param name="height" as="xs:decimal"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:text>&#10;</xsl:text>
    <fo:block-container absolute-position="fixed" left="{@x}pt" top="{@y}pt" width="{@width}pt" height="{@height}pt"
        line-height="0pt" line-stacking-strategy="max-height">
      <fo:block>
        <fo:instream-foreign-object width="{@width}pt" height="{@height}pt" content-width="{@width}pt"
            content-height="{@height}pt" scaling="non-uniform">
          <svg xmlns="http://www.w3.org/2000/svg" width="{$width * 10}" height="{$height * 10}"
              viewBox="0 0 {$width} {$height}">
            <path fill="#000 device-cmyk(0,0,0,1)" d="{$path}"/>
          </svg>
        </fo:instream-foreign-object>
      </fo:block>
    </fo:block-container>
  </xsl:template>
</xsl:stylesheet>
