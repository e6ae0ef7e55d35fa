import type { FoundPage } from '../../../knowledge/ingest/found-page';

/** A page as a reader gives it, with what a test does not care for filled in. */
export function found(page: Partial<FoundPage> & Pick<FoundPage, 'address'>): FoundPage {
  return {
    url: page.address.startsWith('http') ? page.address : '',
    language: 'en',
    title: page.address,
    text: 'Some text.',
    aliases: [],
    alternates: {},
    anchors: [],
    links: [],
    ...page,
  };
}
