<?xml version="1.0" encoding="UTF-8"?>
<!--
  What only the masthead has: the ear's frame and QR codes.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xpath-default-namespace="urn:duikai:page" exclude-result-prefixes="xs">

  <xsl:template match="panel[@style = 'masthead-ear']">
    <xsl:call-template name="outline">
      <xsl:with-param name="weight" select="0.5"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A QR code as one path of whole modules, a subpath for each row of neighbouring dark ones. -->
  <xsl:template match="qr">
    <xsl:variable name="size" as="xs:integer" select="count(row)"/>
    <xsl:text>&#10;</xsl:text>
    <fo:block-container absolute-position="fixed" left="{@x}pt" top="{@y}pt" width="{@width}pt" height="{@height}pt"
        line-height="0pt" line-stacking-strategy="max-height">
      <fo:block>
        <fo:instream-foreign-object width="{@width}pt" height="{@height}pt" content-width="{@width}pt"
            content-height="{@height}pt" scaling="non-uniform">
          <svg xmlns="http://www.w3.org/2000/svg" width="{$size}" height="{$size}" viewBox="0 0 {$size} {$size}">
            <path fill="#000 device-cmyk(0,0,0,1)">
              <xsl:attribute name="d" separator="">
                <xsl:for-each select="row">
                  <xsl:variable name="row" as="xs:string" select="'0' || . || '0'"/>
                  <xsl:variable name="y" as="xs:integer" select="position() - 1"/>
                  <xsl:for-each select="(1 to $size)[substring($row, ., 2) eq '01']">
                    <xsl:variable name="length" select="string-length(substring-before(substring($row, . + 1), '0'))"/>
                    <xsl:sequence select="'M' || . - 1 || ' ' || $y || 'h' || $length || 'v1h-' || $length || 'z'"/>
                  </xsl:for-each>
                </xsl:for-each>
              </xsl:attribute>
            </path>
          </svg>
        </fo:instream-foreign-object>
      </fo:block>
    </fo:block-container>
  </xsl:template>
</xsl:stylesheet>
