import type { Reply, Source } from '../../dialogs/reply';
import { findPlace, type Place } from '../../knowledge/places/find-place';
import { PROVINCES } from '../../knowledge/places/provinces';
import type { Language } from '../../locales/language';
import type { Translate } from '../../locales/translator';
import { FOREIGN_REPRESENTATIVES, namesForeignGovernment } from './foreign-governments';

/** Who looks after a matter that is not ours to answer, as far as the message tells. */
export interface Referral {
  readonly text: string;
  readonly sources: readonly Source[];
  /** Whether the citizen was asked where they live. */
  readonly asksPlace: boolean;
}

interface Speech {
  readonly language: Language;
  readonly translate: Translate;
}

function sitesOf({ town, province }: Place, { language }: Speech): Source[] {
  const { name, site } = PROVINCES[province];
  const own = town?.site === undefined ? [] : [{ title: town.name[language], url: town.site }];
  return [...own, { title: name[language], url: site[language] }];
}

/** Names the government that a matter belongs to and links it, or asks for the place. */
export function referElsewhere(text: string, speech: Speech): Referral {
  const { language, translate } = speech;
  if (namesForeignGovernment(text)) {
    const title = translate('route:foreign_representatives');
    const sources = [{ title, url: FOREIGN_REPRESENTATIVES[language], language }];
    return { text: translate('route:foreign'), sources, asksPlace: false };
  }
  const place = findPlace(text);
  if (!place) return { text: translate('route:elsewhere.unknown'), sources: [], asksPlace: true };
  const key = place.town ? 'route:elsewhere.town' : 'route:elsewhere.province';
  const names = {
    town: place.town?.name[language] ?? '',
    province: PROVINCES[place.province].name[language],
  };
  return { text: translate(key, names), sources: sitesOf(place, speech), asksPlace: false };
}

export function referralReply({ text, sources }: Referral, { language, translate }: Speech): Reply {
  return { text, language, sources, quickReplies: [translate('chat:talk_to_agent')] };
}
