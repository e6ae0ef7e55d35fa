import type { Subject } from './government-subjects';

export type SiteLanguage = 'en' | 'fr';

export interface PageHtml {
  readonly subject: Subject;
  readonly language: SiteLanguage;
  /** The path of the page in the other language; null where there is none. */
  readonly counterpart: string | null;
  /** YYYY-MM-DD */
  readonly modified: string;
  readonly origin: string;
  /** An anchor in this page that the text links to. */
  readonly anchor: string;
}

const NBSP = '\u00a0';

const FRAME = {
  en: {
    skip: 'Skip to main content',
    about: 'Skip to “About government”',
    other: 'Français',
    home: 'Home',
    services: 'Services',
    report: 'Report a problem or mistake on this page',
    thanks: 'Your feedback helps us improve. It is not answered.',
    date: 'Date modified:',
    footer: 'Contact us · Departments and agencies · Terms and conditions · Privacy',
  },
  fr: {
    skip: 'Passer au contenu principal',
    about: 'Passer à « Au sujet du gouvernement »'
      .replace('« ', `«${NBSP}`)
      .replace(' »', `${NBSP}»`),
    other: 'English',
    home: 'Accueil',
    services: 'Services',
    report: 'Signaler un problème ou une erreur sur cette page',
    thanks: 'Vos commentaires nous aident à nous améliorer. Ils restent sans réponse.',
    date: `Date de modification${NBSP}:`,
    footer: 'Contactez-nous · Ministères et organismes · Avis · Confidentialité',
  },
} as const;

function main(page: PageHtml): string {
  return page.language === 'en' ? englishMain(page) : frenchMain(page);
}

function fee({ index }: Subject): number {
  return 10 + ((index * 7) % 90);
}

function days({ index }: Subject): number {
  return 5 + ((index * 11) % 40);
}

function englishMain({ subject, anchor }: PageHtml): string {
  const title = subject.title.en;
  return `<h1 property="name" id="wb-cont">${title}</h1>
<p>This page explains how to ${title.charAt(0).toLowerCase()}${title.slice(1)}. It concerns ${subject.about.en}. You can go straight to <a href="#${anchor}">the fees</a>.</p>
<section class="alert alert-info"><h2 id="notice">Longer waits in winter</h2><p>From December to March, requests take ${days(subject) + 5} working days.</p></section>
<h2 id="who">Who can ask</h2>
<ul><li>people who live here all year</li><li>owners of a second home, with proof</li><li>anyone who acts for them, with a signed letter</li></ul>
<h2 id="documents">What you need</h2>
<dl><dt>Proof of identity</dt><dd>A card with your photo and your date of birth.</dd><dt>Proof of address</dt><dd>A bill that is not older than three months.</dd></dl>
<h2 id="fees">Fees</h2>
<table><caption>Fees by kind of request</caption><thead><tr><th scope="col">Request</th><th scope="col">Fee</th></tr></thead>
<tbody><tr><td>Online</td><td>$${fee(subject)}</td></tr><tr><td>At a counter</td><td>$${fee(subject) + 5}</td></tr></tbody></table>
<h2 id="steps">How to do it</h2>
<ol><li>Fill in form ${100 + subject.index}.</li><li>Add the two proofs.</li><li>Pay the fee of $${fee(subject)}.</li><li>Wait for our letter.</li></ol>
<h2 id="delay">How long it takes</h2>
<p>You get an answer within ${days(subject)} working days. If you hear nothing, call 1-555-01${10 + (subject.index % 90)}.</p>
<details><summary>If you are refused</summary><p>You may ask for a second look within 30 days. Write to the counter that refused you, and say why you disagree.</p></details>`;
}

function frenchMain({ subject, anchor }: PageHtml): string {
  const title = subject.title.fr;
  const price = (amount: number): string => `${amount}${NBSP}$`;
  return `<h1 property="name" id="wb-cont">${title}</h1>
<p>Cette page explique comment ${title.charAt(0).toLowerCase()}${title.slice(1)}. Elle concerne ${subject.about.fr}. Vous pouvez aller directement aux <a href="#${anchor}">frais</a>.</p>
<section class="alert alert-info"><h2 id="avis">Délais plus longs en hiver</h2><p>De décembre à mars, les demandes prennent ${days(subject) + 5} jours ouvrables.</p></section>
<h2 id="qui">Qui peut faire la demande</h2>
<ul><li>les personnes qui vivent ici toute l’année</li><li>les propriétaires d’une résidence secondaire, avec une preuve</li><li>quiconque agit en leur nom, avec une lettre signée</li></ul>
<h2 id="documents">Ce qu’il vous faut</h2>
<dl><dt>Preuve d’identité</dt><dd>Une carte avec votre photo et votre date de naissance.</dd><dt>Preuve d’adresse</dt><dd>Une facture de moins de trois mois.</dd></dl>
<h2 id="frais">Frais</h2>
<table><caption>Frais selon le type de demande</caption><thead><tr><th scope="col">Demande</th><th scope="col">Frais</th></tr></thead>
<tbody><tr><td>En ligne</td><td>${price(fee(subject))}</td></tr><tr><td>Au comptoir</td><td>${price(fee(subject) + 5)}</td></tr></tbody></table>
<h2 id="etapes">Comment faire</h2>
<ol><li>Remplissez le formulaire ${100 + subject.index}.</li><li>Joignez les deux preuves.</li><li>Payez les frais de ${price(fee(subject))}.</li><li>Attendez notre lettre.</li></ol>
<h2 id="delai">Délai</h2>
<p>Vous recevez une réponse dans un délai de ${days(subject)} jours ouvrables. Sans nouvelles, composez le 1-555-01${10 + (subject.index % 90)}.</p>
<details><summary>En cas de refus</summary><p>Vous pouvez demander une révision dans les 30 jours. Écrivez au comptoir qui a refusé et dites pourquoi vous n’êtes pas d’accord.</p></details>`;
}

function alternateLinks({ language, counterpart, subject, origin }: PageHtml): string {
  if (counterpart === null) return '';
  const other = language === 'en' ? 'fr' : 'en';
  return `<link rel="alternate" hreflang="${language}" href="${origin}${subject.path[language]}">
<link rel="alternate" hreflang="${other}" href="${origin}${counterpart}">`;
}

function languageSwitch({ language, counterpart }: PageHtml): string {
  if (counterpart === null) return '';
  const other = language === 'en' ? 'fr' : 'en';
  return `<section id="wb-lng"><ul class="list-inline"><li><a lang="${other}" href="${counterpart}">${FRAME[language].other}</a></li></ul></section>`;
}

/** A whole page, built as the pages of canada.ca are, with words of its own. */
export function pageHtml(page: PageHtml): string {
  const { language, subject, modified } = page;
  const words = FRAME[language];
  return `<!DOCTYPE html>
<html lang="${language}" dir="ltr"><head><meta charset="utf-8"><title>${subject.title[language]} - Boreal.example</title>
${alternateLinks(page)}
<meta name="dcterms.modified" content="${modified}"><script>window.analytics = [];</script></head>
<body vocab="http://schema.org/" typeof="WebPage">
<nav><ul id="wb-tphp"><li class="wb-slc"><a class="wb-sl" href="#wb-cont">${words.skip}</a></li><li class="wb-slc"><a class="wb-sl" href="#wb-info">${words.about}</a></li></ul></nav>
<header>${languageSwitch(page)}
<nav id="wb-bc" property="breadcrumb"><ol class="breadcrumb"><li><a href="/${language}/">${words.home}</a></li><li><a href="/${language}/services/">${words.services}</a></li></ol></nav></header>
<main property="mainContentOfPage" resource="#wb-main" class="container" typeof="WebPageElement">
${main(page)}
<section class="pagedetails"><details class="brdr-0" id="pg-prblm"><summary class="btn btn-default">${words.report}</summary><form action="#"><p>${words.thanks}</p><label><input type="checkbox" name="problem"> …</label></form></details>
<dl id="wb-dtmd"><dt>${words.date}</dt><dd><time property="dateModified">${modified}</time></dd></dl></section>
</main>
<footer id="wb-info"><nav><p>${words.footer}</p></nav></footer>
</body></html>`;
}
