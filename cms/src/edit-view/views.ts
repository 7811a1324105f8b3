import { callToAction } from './blocks/call-to-action';
import { cards } from './blocks/cards';
import { caseStudy as caseStudyBlock } from './blocks/case-study';
import { chart } from './blocks/chart';
import { map } from './blocks/map';
import { picture as pictureBlock } from './blocks/picture';
import { programmes } from './blocks/programmes';
import { pullQuote } from './blocks/pull-quote';
import { richText } from './blocks/rich-text';
import { statistics } from './blocks/statistics';
import { testimony as testimonyBlock } from './blocks/testimony';
import { video } from './blocks/video';
import { action } from './elements/action';
import { card } from './elements/card';
import { chartRow } from './elements/chart-row';
import { correction } from './elements/correction';
import { country } from './elements/country';
import { link } from './elements/link';
import { picture } from './elements/picture';
import { programme } from './elements/programme';
import { seo } from './elements/seo';
import { author } from './types/author';
import { caseStudy } from './types/case-study';
import { caseStudyPhase } from './types/case-study-phase';
import { helpline } from './types/helpline';
import { page } from './types/page';
import { redirect } from './types/redirect';
import { site } from './types/site';
import { source } from './types/source';
import { statistic } from './types/statistic';
import { story } from './types/story';
import { testimony } from './types/testimony';
import { topic } from './types/topic';
import type { ComponentView, TypeView } from './view';

/** Every content type that editors see, by its uid. */
export const typeViews: Readonly<Record<string, TypeView>> = {
  'api::story.story': story,
  'api::page.page': page,
  'api::statistic.statistic': statistic,
  'api::source.source': source,
  'api::case-study.case-study': caseStudy,
  'api::case-study-phase.case-study-phase': caseStudyPhase,
  'api::testimony.testimony': testimony,
  'api::author.author': author,
  'api::topic.topic': topic,
  'api::helpline.helpline': helpline,
  'api::site.site': site,
  'api::redirect.redirect': redirect,
};

/** Every block and every piece of one, by its uid. */
export const componentViews: Readonly<Record<string, ComponentView>> = {
  'block.rich-text': richText,
  'block.statistics': statistics,
  'block.cards': cards,
  'block.case-study': caseStudyBlock,
  'block.testimony': testimonyBlock,
  'block.programmes': programmes,
  'block.picture': pictureBlock,
  'block.video': video,
  'block.chart': chart,
  'block.map': map,
  'block.pull-quote': pullQuote,
  'block.call-to-action': callToAction,
  'element.picture': picture,
  'element.link': link,
  'element.card': card,
  'element.programme': programme,
  'element.action': action,
  'element.chart-row': chartRow,
  'element.country': country,
  'element.correction': correction,
  'element.seo': seo,
};
