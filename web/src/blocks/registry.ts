import type { BlockOf, BlockType } from '@breaking-the-chains/shared/blocks/block';
import type { Component } from 'vue';
import CallToActionBlock from './call-to-action/CallToActionBlock.vue';
import CardsBlock from './cards/CardsBlock.vue';
import CaseStudyBlock from './case-study/CaseStudyBlock.vue';
import ChartBlock from './chart/ChartBlock.vue';
import MapBlock from './map/MapBlock.vue';
import PictureBlock from './picture/PictureBlock.vue';
import ProgrammesBlock from './programmes/ProgrammesBlock.vue';
import PullQuoteBlock from './pull-quote/PullQuoteBlock.vue';
import RichTextBlock from './rich-text/RichTextBlock.vue';
import StatisticsBlock from './statistics/StatisticsBlock.vue';
import TestimonyBlock from './testimony/TestimonyBlock.vue';
import VideoBlock from './video/VideoBlock.vue';

/** What draws each block: a new block type is a type error here until it has a component. */
export const blockComponents: { [T in BlockType]: Component<{ block: BlockOf<T> }> } = {
  'rich-text': RichTextBlock,
  statistics: StatisticsBlock,
  cards: CardsBlock,
  'case-study': CaseStudyBlock,
  testimony: TestimonyBlock,
  programmes: ProgrammesBlock,
  picture: PictureBlock,
  video: VideoBlock,
  chart: ChartBlock,
  map: MapBlock,
  'pull-quote': PullQuoteBlock,
  'call-to-action': CallToActionBlock,
};
