import { singular } from './english-forms.ts';

/** Share of a word that all its regular forms begin with: polic(y), polic(ies). */
const REGULAR_SHARE = 0.5;

const pairs = (table: string): readonly (readonly [word: string, forms: readonly string[]])[] =>
  table.split('/').map(row => {
    const [word = '', ...forms] = row.trim().split(/\s+/);
    return [word, forms];
  });

/** Words with the forms that begin otherwise than their first half, as the English analyzer knows them; contracted ones included. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  pairs(`be am is are was were m s re/bear bore born/bid bad/bind bound/buy bought/cleave clove/come came/die dying/dig dug/
    dive dove/do did/eat ate/fall fell/fight fought/find found/freeze froze/get got/give gave/go went/hang hung/have ve d/
    hold held/lie lay lying/ride rode/ring rang rung/rise rose/run ran/see saw/seek sought/sell sold/sing sang sung/
    sink sank sunk/sit sat/take took/teach taught/tear tore torn/tell told/tie tying/vie vying/wake woke/wear wore worn/
    weave wove/will ll wo/win won/wind wound/work wrought/would d/bad worse worst/brother brethren/far further furthest/
    foot feet/good best better well/goose geese/louse lice/madame mesdames/man men/manservant menservants/
    monsieur messieurs/mouse mice/not t/person people/tooth teeth/you y/application app/favorite fav/miscellaneous misc`),
);

/** How American words begin that are also looked for in British English, where it begins otherwise. */
const BRITISH =
  pairs(`aerie eyrie/airplane aeroplane/anem anaem/anesth anaesth/archeolog archaeolog/artifact artefact/
  banister bannister/calisthenic callisthenic/centerfold centrefold/centerpiece centrepiece/cesarean caesarean/
  chamomile camomile/checkbook chequebook/checkered chequered/cipher cypher/colorful colourful/cozi cosi/curb kerb/dike dyke/
  draftboard draughtboard/draftsm draughtsm/draftswom draughtswom/favoritism favouritism/fece faece/fecal faecal/fet foet/
  fiberglass fibreglass/flutist flautist/grayish greyish/grayness greyness/griffin gryphon/gynecolog gynaecolog/gyps gips/
  hemat haemat/hemo haemo/homeopath homoeopath/ionization ionisation/jail gaol/karat carat/licorice liquorice/
  maneuver manoeuv/mold mould/mom mum/mustach moustach/odor odour/organizational organisational/pajama pyjama/
  paleo palaeo/pedia paedia/pedophil paedophil/plow plough/presidium praesidium/siphon syphon/skeptic sceptic/
  sulfur sulphur/tidbit titbit/tire tyre`);

/** Letter sequences of which every form of a lower-case word has one, whatever its inflection and spelling. */
export function formBeginnings(word: string): readonly string[] {
  const one = singular(word);
  let shared = 0;
  while (shared < one.length && one[shared] === word[shared]) shared++;
  const regular = word.slice(0, Math.min(shared, Math.max(2, Math.floor(one.length * REGULAR_SHARE))));
  const british = BRITISH.filter(([beginning]) => one.startsWith(beginning)).flatMap(([, forms]) => forms);
  return [regular, ...(IRREGULAR.get(one) ?? []), ...british];
}
