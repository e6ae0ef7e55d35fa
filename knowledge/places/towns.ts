import type { Language } from '../language';
import { PROVINCE_CODES, type ProvinceCode } from './provinces';

export interface Town {
  readonly name: Readonly<Record<Language, string>>;
  readonly province: ProvinceCode;
  /** The municipality's own site; absent where the town is only known by its province. */
  readonly site?: string;
}

/** Name (French name after a slash where it differs) and site, a town a line, by province. */
const TOWNS: Readonly<Record<ProvinceCode, string>> = {
  BC: `Vancouver https://vancouver.ca/
    Surrey https://www.surrey.ca/
    Burnaby https://www.burnaby.ca/
    Richmond https://www.richmond.ca/
    Victoria https://www.victoria.ca/
    Kelowna https://www.kelowna.ca/
    Abbotsford https://www.abbotsford.ca/
    Kamloops https://www.kamloops.ca/
    Nanaimo https://www.nanaimo.ca/
    Prince George https://www.princegeorge.ca/
    Coquitlam https://www.coquitlam.ca/`,
  AB: `Calgary https://www.calgary.ca/
    Edmonton https://www.edmonton.ca/
    Red Deer https://www.reddeer.ca/
    Lethbridge https://www.lethbridge.ca/
    Medicine Hat https://www.medicinehat.ca/
    Grande Prairie https://www.cityofgp.com/
    Fort McMurray https://www.rmwb.ca/
    Airdrie https://www.airdrie.ca/
    Banff https://banff.ca/`,
  SK: `Saskatoon https://www.saskatoon.ca/
    Regina https://www.regina.ca/
    Prince Albert https://www.citypa.ca/
    Moose Jaw https://moosejaw.ca/`,
  MB: `Winnipeg https://www.winnipeg.ca/
    Brandon https://www.brandon.ca/
    Steinbach https://www.steinbach.ca/
    Saint Boniface/Saint-Boniface https://www.winnipeg.ca/
    Portage la Prairie`,
  ON: `Toronto https://www.toronto.ca/
    Ottawa https://ottawa.ca/
    Mississauga https://www.mississauga.ca/
    Brampton https://www.brampton.ca/
    Hamilton https://www.hamilton.ca/
    Markham https://www.markham.ca/
    Vaughan https://www.vaughan.ca/
    Kitchener https://www.kitchener.ca/
    Windsor https://www.citywindsor.ca/
    Oshawa https://www.oshawa.ca/
    Barrie https://www.barrie.ca/
    Guelph https://guelph.ca/
    Kingston https://www.cityofkingston.ca/
    Thunder Bay https://www.thunderbay.ca/
    Sudbury https://www.greatersudbury.ca/
    Scarborough https://www.toronto.ca/
    Niagara Falls https://niagarafalls.ca/
    Timmins https://www.timmins.ca/
    Cornwall https://www.cornwall.ca/
    Hearst https://www.hearst.ca/
    Sault Ste. Marie/Sault-Sainte-Marie https://saultstemarie.ca/
    London https://london.ca/
    Kapuskasing
    Hawkesbury
    North Bay
    Waterloo
    St. Catharines
    Peterborough
    Richmond Hill`,
  QC: `Montreal/Montréal https://montreal.ca/
    Quebec City/Ville de Québec https://www.ville.quebec.qc.ca/
    Laval https://www.laval.ca/
    Gatineau https://www.gatineau.ca/
    Longueuil https://longueuil.quebec/
    Sherbrooke https://www.sherbrooke.ca/
    Saguenay https://ville.saguenay.ca/
    Lévis https://www.ville.levis.qc.ca/
    Trois-Rivières https://www.v3r.net/
    Terrebonne https://terrebonne.ca/
    Drummondville https://www.drummondville.ca/
    Rimouski https://rimouski.ca/
    Saint-Jérôme https://www.vsj.ca/
    Chicoutimi https://ville.saguenay.ca/
    Brossard https://www.brossard.ca/
    Saint-Jean-sur-Richelieu
    Saint-Hyacinthe
    Sept-Îles
    Rouyn-Noranda
    Val-d’Or
    Victoriaville
    Granby
    Shawinigan
    Repentigny`,
  NB: `Moncton https://www.moncton.ca/
    Saint John/Saint-Jean https://saintjohn.ca/
    Fredericton https://www.fredericton.ca/
    Dieppe https://www.dieppe.ca/
    Miramichi https://www.miramichi.org/
    Bathurst https://www.bathurst.ca/
    Edmundston https://edmundston.ca/
    Caraquet
    Shediac
    Tracadie`,
  NS: `Halifax https://www.halifax.ca/
    Dartmouth https://www.halifax.ca/
    Sydney https://www.cbrm.ns.ca/
    Truro https://www.truro.ca/
    Yarmouth https://www.townofyarmouth.ca/`,
  PE: `Charlottetown https://www.charlottetown.ca/
    Summerside https://www.summerside.ca/`,
  NL: `St. John’s/Saint-Jean de Terre-Neuve https://www.stjohns.ca/
    Corner Brook https://www.cornerbrook.com/
    Mount Pearl https://www.mountpearl.ca/
    Gander https://www.gandercanada.com/`,
  YT: 'Whitehorse https://www.whitehorse.ca/\nDawson City',
  NT: 'Yellowknife https://www.yellowknife.ca/\nInuvik\nHay River',
  NU: 'Iqaluit https://www.iqaluit.ca/\nRankin Inlet\nArviat\nCambridge Bay',
};

function readTown(line: string, province: ProvinceCode): Town {
  const [, names = '', site] = /^(.+?)(?: (https:\S+))?$/.exec(line.trim()) ?? [];
  const [en = '', fr = en] = names.split('/');
  return { name: { en, fr }, province, ...(site !== undefined && { site }) };
}

export const ALL_TOWNS: readonly Town[] = PROVINCE_CODES.flatMap((province) =>
  TOWNS[province].split('\n').map((line) => readTown(line, province)),
);
