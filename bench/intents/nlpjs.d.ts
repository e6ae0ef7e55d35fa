/** The part of nlp.js that is measured; it comes without types. */
declare module '@nlpjs/nlp' {
  export class Nlp {
    constructor(settings: { container: unknown; autoSave: boolean; nlu: { log: boolean } });
    addLanguage(language: string): void;
    addDocument(language: string, utterance: string, intent: string): void;
    train(): Promise<void>;
    process(
      language: string,
      utterance: string,
    ): Promise<{ classifications?: readonly { intent: string; score: number }[] }>;
  }
}

declare module '@nlpjs/core' {
  export function containerBootstrap(): Promise<{ use(plugin: unknown): void }>;
}

declare module '@nlpjs/lang-en' {
  export const LangEn: unknown;
}

declare module '@nlpjs/lang-fr' {
  export const LangFr: unknown;
}
