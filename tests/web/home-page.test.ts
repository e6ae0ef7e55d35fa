import { join } from 'node:path';
import { createTranslator } from '../../locales/translator';
import { renderHomePage } from '../../server/http/pages/home-page';

const translator = createTranslator(join(__dirname, '../../locales'));

describe.each([
  ['en', 'fr', 'Français'],
  ['fr', 'en', 'English'],
] as const)('the home page in %s', (language, other, otherName) => {
  const page = renderHomePage({ language, translate: translator(language) });

  test('says its language, and leads to the other', () => {
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(
      `<a href="/${other}" lang="${other}" hreflang="${other}">${otherName}</a>`,
    );
    expect(page).toContain(`<link rel="alternate" hreflang="${other}" href="/${other}">`);
  });

  test('says plainly that it is a demonstration', () => {
    expect(page).toContain(
      language === 'en'
        ? 'not an official website of any government'
        : 'n’est le site officiel d’aucun gouvernement',
    );
  });

  test('offers six questions to the widget', () => {
    expect(page.match(/data-guichet-question/g)).toHaveLength(6);
    expect(page).toContain('<guichet-chat>');
  });

  test('holds nothing that a strict content policy refuses, and nothing from elsewhere', () => {
    expect(page).not.toMatch(/ style=| on\w+=|<style|<script>|https?:\/\//);
  });
});

test('a text with markup in it stays a text', () => {
  const page = renderHomePage({ language: 'en', translate: () => '<b>"&\'' });
  expect(page).toContain('<title>&lt;b&gt;&quot;&amp;&#39;</title>');
  expect(page).not.toContain('<b>');
});
