import { GuichetRetriever } from '../../../knowledge/langchain/guichet-retriever';
import { createRetriever } from '../../../knowledge/retriever';
import { buildSnapshot } from '../../../knowledge/snapshot/snapshot';
import { SERVICE_PAGES } from '../service-pages';

const retriever = createRetriever(buildSnapshot(SERVICE_PAGES));

describe('the LangChain retriever', () => {
  it.each([
    ['en', 'What does a dog licence cost?', 'https://town.example/fees'],
    ['fr', 'Combien coûte la médaille?', 'https://ville.example/tarifs'],
  ] as const)(
    'gives passages with what is needed to cite them (%s)',
    async (language, question, url) => {
      const [best] = await new GuichetRetriever({ retriever, language }).invoke(question);
      expect(best?.metadata).toMatchObject({ language, url });
      expect(best?.pageContent).toContain('30');
      expect(best?.id).toMatch(/^dog-licence-/);
    },
  );

  it('keeps to its limit', async () => {
    const limited = new GuichetRetriever({ retriever, language: 'en', limit: 1 });
    expect(await limited.invoke('dog licence card')).toHaveLength(1);
  });

  it('gives nothing where nothing was found', async () => {
    expect(await new GuichetRetriever({ retriever, language: 'fr' }).invoke('xylophone')).toEqual(
      [],
    );
  });
});
