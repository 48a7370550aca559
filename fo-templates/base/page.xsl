<?xml version="1.0" encoding="UTF-8"?>
<!--
  Entry: a composed issue (docs/schema/page.xsd) becomes one XSL-FO document with one page sequence for each page.

  Everything on a page already has its place. The templates say only how a thing looks, by the name of its style. A house
  changes that in its own page.xsl: it imports this file, overrides the variables of colours.xsl or the templates below,
  and calls what it overrides by xsl:next-match.

  How text is laid so that it stands exactly: see line.xsl. FO ids are "page", the page's number, a full stop and the id of
  the block or line, so that a complaint about a box leads back to the manuscript.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xpath-default-namespace="urn:duikai:page" exclude-result-prefixes="xs">

  <xsl:include href="template:base/colours.xsl"/>
  <xsl:include href="template:base/line.xsl"/>
  <xsl:include href="template:base/vertical.xsl"/>
  <xsl:include href="template:base/furniture.xsl"/>
  <xsl:include href="template:base/masthead.xsl"/>
  <xsl:include href="template:base/article.xsl"/>
  <xsl:include href="template:base/picture.xsl"/>
  <xsl:include href="template:base/interlinear.xsl"/>
  <xsl:include href="template:base/overlay.xsl"/>

  <xsl:template match="/issue">
    <fo:root color="{$black}" xml:lang="zh-CN">
      <!-- Boxes without text need a font too; the first one in use is certainly there. -->
      <xsl:where-populated>
        <xsl:attribute name="font-family" select="$house-face/@family"/>
        <xsl:attribute name="font-weight" select="$house-face/@weight"/>
      </xsl:where-populated>
      <fo:layout-master-set>
        <xsl:for-each select="page">
          <fo:simple-page-master master-name="page{@number}" page-width="{@width}pt" page-height="{@height}pt">
            <fo:region-body/>
          </fo:simple-page-master>
        </xsl:for-each>
      </fo:layout-master-set>
      <xsl:apply-templates select="page"/>
    </fo:root>
  </xsl:template>

  <xsl:template match="page">
    <fo:page-sequence master-reference="page{@number}" initial-page-number="{@number}" force-page-count="no-force">
      <!-- What all boxes inherit; line.xsl says why the type size is zero. -->
      <fo:flow flow-name="xsl-region-body" font-size="0pt" line-height="2pt" line-stacking-strategy="font-height"
          wrap-option="no-wrap" linefeed-treatment="preserve" white-space-treatment="preserve"
          white-space-collapse="false">
        <xsl:apply-templates select="." mode="overlay-below"/>
        <xsl:apply-templates select="block"/>
        <xsl:apply-templates select="." mode="overlay-above"/>
        <!-- A page without anything is still a page. -->
        <fo:block/>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template match="block">
    <xsl:apply-templates select="*"/>
  </xsl:template>
</xsl:stylesheet>
