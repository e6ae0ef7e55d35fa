import { containerBootstrap } from '@nlpjs/core';
import { LangEn } from '@nlpjs/lang-en';
import { LangFr } from '@nlpjs/lang-fr';
import { Nlp } from '@nlpjs/nlp';

import type { IntentRow } from '../../../knowledge/classify/intent/intent-rows';
import { LANGUAGES } from '../../../knowledge/language';
import type { BenchUtterance, IntentEngine, IntentEngineEntry } from '../engine';

/** Its answer where nothing reaches its threshold. */
const NONE = 'None';

class NlpJsEngine implements IntentEngine {
  private nlp: Nlp | undefined;

  async train(rows: readonly IntentRow[]): Promise<void> {
    const container = await containerBootstrap();
    container.use(LangEn);
    container.use(LangFr);
    const nlp = new Nlp({ container, autoSave: false, nlu: { log: false } });
    for (const language of LANGUAGES)
      if (rows.some(({ lang }) => lang === language)) nlp.addLanguage(language);
    for (const { lang, question, label } of rows) nlp.addDocument(lang, question, label);
    await nlp.train();
    this.nlp = nlp;
  }

  async recognise({ text, language }: BenchUtterance) {
    const found = await this.nlp?.process(language, text);
    const best = found?.classifications?.[0];
    return { intent: best?.intent ?? NONE, score: best?.intent === NONE ? 0 : (best?.score ?? 0) };
  }
}

export const nlpjs: IntentEngineEntry = {
  id: 'nlpjs',
  name: 'nlp.js',
  version: '@nlpjs/nlp 4.27.0',
  setup: 'as its README sets it up, with its English and French languages',
  create: () => new NlpJsEngine(),
};
