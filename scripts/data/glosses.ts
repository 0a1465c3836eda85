/**
 * EDICT writes marks in brackets before a gloss: part of speech, sense number, field, usage. These are all of them
 * with more than twenty uses in the edition of November 2025; a bracket that holds anything else is part of the gloss.
 */
const PART_OF_SPEECH =
  /^(?:n|n-suf|n-pref|vs|vs-[isc]|vt|vi|v[1-5]\S*|v[2-4]\S+|vz|vk|vr|vn|adj-\S+|adv|adv-to|exp|int|pn|suf|pref|prt|conj|ctr|num|aux|aux-v|aux-adj|cop|unc)$/;
const USAGE = new Set(
  (
    'uk comp sK arch abbr rK sk on-mim rare col org food hist med id yoji sl Buddh proverb math work hon sports chem ' +
    'company music ok ateji form obs derog io physics baseb pol anat law astron dated sumo product iK ling net-sl finc ' +
    'biol ik mahj oK hum ksb: gramm gikun vulg geol bot internet fam vidg joc sens go MA poet chn mil cards Shinto ' +
    'print Christn tradem archit bus male golf rk fem hanaf phil shogi serv char art telec econ fish rkb: photo euph ' +
    'cloth electr grmyth physiol osb: surname pharm geom m-sl place biochem elec zool aviat engr ev ktb: psych prowres ' +
    'met jpmyth film boxing kabuki stockm person noh dei horse logic agric rommyth genet ski quote psy archeol kyb: ' +
    'rail hob: dent thb: figskt stat tv leg myth fict kyu: P'
  ).split(' '),
);
const UNUSUAL_WRITING = new Set(['sK', 'rK', 'oK', 'iK', 'sk', 'rk', 'ok', 'ik', 'io']);

export interface ParsedEntry {
  readonly surface: string;
  readonly reading: string;
  readonly pos: readonly string[];
  readonly glosses: readonly string[];
  readonly common: boolean;
  /** A rare, outdated or irregular way of writing the word. */
  readonly unusual: boolean;
  /** Usually written in kana. */
  readonly kana: boolean;
}

/** Reads `surface [reading] /gloss/…/` of EDICT; null for the header line. */
export function parseEdictLine(line: string): ParsedEntry | null {
  const match = /^(\S+)(?: \[([^\]]+)\])? \/(.*)\/$/.exec(line);
  if (match === null || line.startsWith('　')) return null;
  const [, surface = '', reading = surface, body = ''] = match;
  const pos = new Set<string>();
  const marks = new Set<string>();
  const glosses: string[] = [];
  for (const part of body.split('/')) {
    const gloss = stripMarks(part, pos, marks);
    if (gloss !== '') glosses.push(gloss);
  }
  return {
    surface,
    reading,
    pos: [...pos],
    glosses,
    common: marks.has('P'),
    unusual: [...marks].some(mark => UNUSUAL_WRITING.has(mark)),
    kana: marks.has('uk'),
  };
}

function stripMarks(part: string, pos: Set<string>, marks: Set<string>): string {
  let rest = part.trim();
  for (;;) {
    const bracket = /^\(([^()]*)\) ?/.exec(rest);
    const inside = bracket?.[1]?.split(',') ?? [];
    if (bracket === null || !inside.every(isMark)) return rest;
    for (const mark of inside) (PART_OF_SPEECH.test(mark) ? pos : marks).add(mark);
    rest = rest.slice(bracket[0].length);
  }
}

const isMark = (text: string): boolean => PART_OF_SPEECH.test(text) || USAGE.has(text) || /^\d+$/.test(text);
