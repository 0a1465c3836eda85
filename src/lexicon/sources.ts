import type { DataSource } from './lexicon.ts';

const EDRDG_ATTRIBUTION =
  'This product uses the EDICT and ENAMDICT dictionary files. These files are the property of the Electronic ' +
  "Dictionary Research and Development Group, and are used in conformance with the Group's licence.";

/** What the files under data/ were built from; the full texts stand in data/LICENCES.md. */
export const DATA_SOURCES: readonly DataSource[] = [
  {
    name: 'EDICT',
    version: '2025-11-06',
    licence: 'CC BY-SA 3.0 (EDRDG)',
    attribution: EDRDG_ATTRIBUTION,
    url: 'https://www.edrdg.org/jmdict/edict.html',
  },
  {
    name: 'ENAMDICT',
    version: '2025-11-06',
    licence: 'CC BY-SA 3.0 (EDRDG)',
    attribution: EDRDG_ATTRIBUTION,
    url: 'https://www.edrdg.org/enamdict/enamdict_doc.html',
  },
  {
    name: 'libhangul hanja.txt',
    version: '0.2.0',
    licence: 'BSD-3-Clause',
    attribution: 'Copyright (c) 2005, 2006 Choe Hwanjin',
    url: 'https://github.com/libhangul/libhangul',
  },
  {
    name: 'OpenCC JPShinjitaiCharacters, STCharacters',
    version: '1.4.1',
    licence: 'Apache-2.0',
    attribution: 'Copyright (c) 2010-2026 BYVoid and the contributors of Open Chinese Convert',
    url: 'https://github.com/BYVoid/OpenCC',
  },
];
