/**
 * Duikai (对开): a typesetter for Chinese newspapers.
 *
 * <p>Glossary, English to trade term: badge 栏题 · baseline grid 基线网格 · body 正文 · byline 作者行 · colliding headlines 碰题 · column 栏 · credit 图片署名 ·
 * cut 版面切分 · dateline 电头 · dots 着重号 · ear 报眼 · folio 报眉 · gutter 栏间 · headline 主题 · imprint 版权行 · interlinear 行间 · jump 转版 · kicker 引题 · kinsoku
 * 避头尾 · leg 一栏文字 · lint 版面检查 · masthead 报头 · measure 行长 · nameplate 报名 · orphan 孤字 · pitch 行距单位 · re-division 破栏 · reading 注音 · rung 标题字号级 ·
 * salutation 称呼 · signature 落款 · small head 小标题 · source note 稿源 · sub-head 副题 · turn 标题转行 · type area 版心 · upright word
 * 纵中横 · vertical 竖排.
 */
@NullMarked
package duikai;

import org.jspecify.annotations.NullMarked;
