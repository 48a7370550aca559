<?xml version="1.0" encoding="UTF-8"?>
<!--
  Photographs and vector art. The renderer resolves picture: and artwork: to bytes.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xpath-default-namespace="urn:duikai:page" exclude-result-prefixes="xs">

  <!--
    A photograph: the whole of it at its place, and of that only what lies in the box. The box of the whole is inside the
    box of what is seen, which cuts it.
  -->
  <xsl:template match="picture">
    <xsl:text>&#10;</xsl:text>
    <fo:block-container absolute-position="fixed" left="{@x}pt" top="{@y}pt" width="{@width}pt" height="{@height}pt"
        overflow="hidden" line-height="0pt" line-stacking-strategy="max-height">
      <fo:block-container absolute-position="absolute" left="{xs:decimal(@whole-x) - xs:decimal(@x)}pt"
          top="{xs:decimal(@whole-y) - xs:decimal(@y)}pt" width="{@whole-width}pt" height="{@whole-height}pt">
        <fo:block>
          <fo:external-graphic src="picture:{@resource}" width="{@whole-width}pt" height="{@whole-height}pt"
              scaling="non-uniform" content-width="{@whole-width}pt" content-height="{@whole-height}pt">
            <xsl:if test="@description ne ''">
              <xsl:attribute name="fox:alt-text" select="@description"/>
            </xsl:if>
          </fo:external-graphic>
        </fo:block>
      </fo:block-container>
      <fo:block/>
    </fo:block-container>
    <xsl:apply-templates select="." mode="frame"/>
  </xsl:template>

  <!-- Around a photograph: a hairline on its edge, so that bright skies end somewhere. -->
  <xsl:template match="picture" mode="frame">
    <xsl:call-template name="outline">
      <xsl:with-param name="weight" select="0.25"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The artwork of an advertisement has its own edge, or none. -->
  <xsl:template match="picture[@style = 'advertisement']" mode="frame"/>

  <!-- Vector art of the house, as large as its box allows, in the middle of it. -->
  <xsl:template match="artwork">
    <xsl:call-template name="artwork">
      <xsl:with-param name="name" select="@name"/>
      <xsl:with-param name="x" select="xs:decimal(@x)"/>
      <xsl:with-param name="y" select="xs:decimal(@y)"/>
      <xsl:with-param name="width" select="xs:decimal(@width)"/>
      <xsl:with-param name="height" select="xs:decimal(@height)"/>
      <xsl:with-param name="description" select="@description"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="artwork">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="x" as="xs:decimal"/>
    <xsl:param name="y" as="xs:decimal"/>
    <xsl:param name="width" as="xs:decimal"/>
    <xsl:param name="height" as="xs:decimal"/>
    <xsl:param name="description" as="xs:string" select="''"/>
    <xsl:text>&#10;</xsl:text>
    <fo:block-container absolute-position="fixed" left="{$x}pt" top="{$y}pt" width="{$width}pt" height="{$height}pt"
        line-height="0pt" line-stacking-strategy="max-height">
      <fo:block>
        <fo:external-graphic src="artwork:{$name}" width="{$width}pt" height="{$height}pt" scaling="uniform"
            content-width="scale-to-fit" content-height="scale-to-fit" text-align="center" display-align="center">
          <xsl:if test="$description">
            <xsl:attribute name="fox:alt-text" select="$description"/>
          </xsl:if>
        </fo:external-graphic>
      </fo:block>
    </fo:block-container>
  </xsl:template>
</xsl:stylesheet>
