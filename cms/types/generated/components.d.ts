import type { Schema, Struct } from '@strapi/strapi';

export interface BlockCallToAction extends Struct.ComponentSchema {
  collectionName: 'components_block_call_to_action';
  info: {
    description: 'What a reader can do now, with one to four links.';
    displayName: 'Call to action';
    icon: 'cursor';
  };
  attributes: {
    anchor: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    heading: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    links: Schema.Attribute.Component<'element.link', true> &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 4;
          min: 1;
        },
        number
      >;
    text: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 600;
      }>;
  };
}

export interface BlockCards extends Struct.ComponentSchema {
  collectionName: 'components_block_cards';
  info: {
    description: 'Two to six short explanations side by side, each with an icon and a title.';
    displayName: 'Cards';
    icon: 'grid';
  };
  attributes: {
    anchor: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    cards: Schema.Attribute.Component<'element.card', true> &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 12;
          min: 1;
        },
        number
      >;
    heading: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    introduction: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 600;
      }>;
  };
}

export interface BlockCaseStudy extends Struct.ComponentSchema {
  collectionName: 'components_block_case_study';
  info: {
    description: 'What was done in one place, in phases. Written once as a case study and shown here.';
    displayName: 'Case study';
    icon: 'pinMap';
  };
  attributes: {
    anchor: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    caseStudy: Schema.Attribute.Relation<'oneToOne', 'api::case-study.case-study'> &
      Schema.Attribute.Required;
  };
}

export interface BlockChart extends Struct.ComponentSchema {
  collectionName: 'components_block_chart';
  info: {
    description: 'A few numbers as bars, a line, parts of a whole or small figures, with their source.';
    displayName: 'Chart';
    icon: 'chartPie';
  };
  attributes: {
    anchor: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    heading: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    kind: Schema.Attribute.Enumeration<['bar', 'line', 'share', 'pictogram']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'bar'>;
    note: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 400;
      }>;
    rows: Schema.Attribute.Component<'element.chart-row', true> &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 40;
          min: 1;
        },
        number
      >;
    source: Schema.Attribute.Relation<'oneToOne', 'api::source.source'>;
    summary: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 400;
      }>;
    unit: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
  };
}

export interface BlockMap extends Struct.ComponentSchema {
  collectionName: 'components_block_map';
  info: {
    description: 'A world map with some countries marked, and a note for each.';
    displayName: 'Map';
    icon: 'globe';
  };
  attributes: {
    anchor: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    countries: Schema.Attribute.Component<'element.country', true> &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 60;
          min: 1;
        },
        number
      >;
    heading: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    note: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 400;
      }>;
    source: Schema.Attribute.Relation<'oneToOne', 'api::source.source'>;
    summary: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 400;
      }>;
  };
}

export interface BlockPicture extends Struct.ComponentSchema {
  collectionName: 'components_block_picture';
  info: {
    description: 'One picture in the text, with its caption and credit.';
    displayName: 'Picture';
    icon: 'picture';
  };
  attributes: {
    anchor: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    picture: Schema.Attribute.Component<'element.picture', false> & Schema.Attribute.Required;
    size: Schema.Attribute.Enumeration<['column', 'wide', 'full']> &
      Schema.Attribute.DefaultTo<'column'>;
  };
}

export interface BlockProgrammes extends Struct.ComponentSchema {
  collectionName: 'components_block_programmes';
  info: {
    description: 'Kinds of response, each with its list of actions.';
    displayName: 'Programmes';
    icon: 'bulletList';
  };
  attributes: {
    anchor: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    heading: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    introduction: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 600;
      }>;
    programmes: Schema.Attribute.Component<'element.programme', true> &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 12;
          min: 1;
        },
        number
      >;
  };
}

export interface BlockPullQuote extends Struct.ComponentSchema {
  collectionName: 'components_block_pull_quote';
  info: {
    description: 'One sentence of the story set large. A survivor\u2019s words are a testimony, not this.';
    displayName: 'Pull quote';
    icon: 'quote';
  };
  attributes: {
    anchor: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    attribution: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
  };
}

export interface BlockRichText extends Struct.ComponentSchema {
  collectionName: 'components_block_rich_text';
  info: {
    description: 'Paragraphs with headings, lists, quotes and links. The body of most stories.';
    displayName: 'Text';
    icon: 'feather';
  };
  attributes: {
    anchor: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    heading: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    text: Schema.Attribute.Blocks & Schema.Attribute.Required;
  };
}

export interface BlockStatistics extends Struct.ComponentSchema {
  collectionName: 'components_block_statistics';
  info: {
    description: 'A row or grid of statistic records. Edit the record, and every page that shows it changes.';
    displayName: 'Statistics';
    icon: 'chartBubble';
  };
  attributes: {
    anchor: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    heading: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    introduction: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 600;
      }>;
    layout: Schema.Attribute.Enumeration<['band', 'grid']> & Schema.Attribute.DefaultTo<'band'>;
    statistics: Schema.Attribute.Relation<'oneToMany', 'api::statistic.statistic'> &
      Schema.Attribute.Required;
  };
}

export interface BlockTestimony extends Struct.ComponentSchema {
  collectionName: 'components_block_testimony';
  info: {
    description: "A person's account, with how it was told and what was changed to protect them.";
    displayName: 'Testimony';
    icon: 'discuss';
  };
  attributes: {
    anchor: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    testimony: Schema.Attribute.Relation<'oneToOne', 'api::testimony.testimony'> &
      Schema.Attribute.Required;
  };
}

export interface BlockVideo extends Struct.ComponentSchema {
  collectionName: 'components_block_video';
  info: {
    description: 'A video of our own with a poster, captions and the words said in it.';
    displayName: 'Video';
    icon: 'play';
  };
  attributes: {
    anchor: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    captions: Schema.Attribute.Media<'files'>;
    credit: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    file: Schema.Attribute.Media<'videos'> & Schema.Attribute.Required;
    poster: Schema.Attribute.Component<'element.picture', false> & Schema.Attribute.Required;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    transcript: Schema.Attribute.Blocks & Schema.Attribute.Required;
  };
}

export interface ElementAction extends Struct.ComponentSchema {
  collectionName: 'components_element_action';
  info: {
    description: 'One thing that a programme does, in a sentence.';
    displayName: 'Action';
    icon: 'check';
  };
  attributes: {
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
  };
}

export interface ElementCard extends Struct.ComponentSchema {
  collectionName: 'components_element_card';
  info: {
    description: 'A small icon, a title and a few sentences.';
    displayName: 'Card';
    icon: 'layout';
  };
  attributes: {
    icon: Schema.Attribute.Enumeration<
      ['promise', 'route', 'threshold', 'hand', 'shield', 'voice', 'book', 'home', 'light']
    >;
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 600;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
  };
}

export interface ElementChartRow extends Struct.ComponentSchema {
  collectionName: 'components_element_chart_row';
  info: {
    description: 'One bar, point or part of a chart: its label and its value.';
    displayName: 'Chart row';
    icon: 'chartBubble';
  };
  attributes: {
    label: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    value: Schema.Attribute.Float & Schema.Attribute.Required;
  };
}

export interface ElementCorrection extends Struct.ComponentSchema {
  collectionName: 'components_element_correction';
  info: {
    description: 'What was wrong, and the day it was put right.';
    displayName: 'Correction';
    icon: 'check';
  };
  attributes: {
    date: Schema.Attribute.Date & Schema.Attribute.Required;
    what: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 600;
      }>;
  };
}

export interface ElementCountry extends Struct.ComponentSchema {
  collectionName: 'components_element_country';
  info: {
    description: 'One country on a map, by its three-letter code, with a note.';
    displayName: 'Country';
    icon: 'earth';
  };
  attributes: {
    code: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 3;
        minLength: 3;
      }>;
    note: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
  };
}

export interface ElementLink extends Struct.ComponentSchema {
  collectionName: 'components_element_link';
  info: {
    description: 'Words to press, and where they lead.';
    displayName: 'Link';
    icon: 'link';
  };
  attributes: {
    label: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

export interface ElementPicture extends Struct.ComponentSchema {
  collectionName: 'components_element_picture';
  info: {
    description: 'A picture with what a reader must be told about it: what it shows, who made it and how it may be used.';
    displayName: 'Picture with its facts';
    icon: 'picture';
  };
  attributes: {
    alternativeText: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 400;
      }>;
    caption: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 400;
      }>;
    credit: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    decorative: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    depicts: Schema.Attribute.Enumeration<
      ['no-person', 'illustration', 'adult', 'child-not-identifiable', 'child-identifiable']
    > &
      Schema.Attribute.Required;
    file: Schema.Attribute.Media<'images'> & Schema.Attribute.Required;
    focus: Schema.Attribute.Enumeration<
      [
        'centre',
        'top',
        'bottom',
        'left',
        'right',
        'top-left',
        'top-right',
        'bottom-left',
        'bottom-right',
      ]
    > &
      Schema.Attribute.DefaultTo<'centre'>;
    licence: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
  };
}

export interface ElementProgramme extends Struct.ComponentSchema {
  collectionName: 'components_element_programme';
  info: {
    description: 'One kind of response, with its list of actions.';
    displayName: 'Programme';
    icon: 'bulletList';
  };
  attributes: {
    actions: Schema.Attribute.Component<'element.action', true> &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 12;
          min: 1;
        },
        number
      >;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
  };
}

export interface ElementSeo extends Struct.ComponentSchema {
  collectionName: 'components_element_seo';
  info: {
    description: 'How the story appears in search results and when it is shared. What is empty is taken from the story.';
    displayName: 'Search and sharing';
    icon: 'search';
  };
  attributes: {
    description: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    picture: Schema.Attribute.Component<'element.picture', false>;
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 70;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'block.call-to-action': BlockCallToAction;
      'block.cards': BlockCards;
      'block.case-study': BlockCaseStudy;
      'block.chart': BlockChart;
      'block.map': BlockMap;
      'block.picture': BlockPicture;
      'block.programmes': BlockProgrammes;
      'block.pull-quote': BlockPullQuote;
      'block.rich-text': BlockRichText;
      'block.statistics': BlockStatistics;
      'block.testimony': BlockTestimony;
      'block.video': BlockVideo;
      'element.action': ElementAction;
      'element.card': ElementCard;
      'element.chart-row': ElementChartRow;
      'element.correction': ElementCorrection;
      'element.country': ElementCountry;
      'element.link': ElementLink;
      'element.picture': ElementPicture;
      'element.programme': ElementProgramme;
      'element.seo': ElementSeo;
    }
  }
}
