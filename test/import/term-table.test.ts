import { describe, expect, it } from 'vitest';
import { writeTermTable } from '../../src/export/term-table.ts';
import { readTermTable } from '../../src/import/term-table.ts';
import type { Term } from '../../src/model/term.ts';

const term = (source: string, target: string, status: Term['status'] = 'preferred', note = ''): Term => ({
  source,
  target,
  status,
  note,
});

describe('a termbase file', () => {
  it('is read in the order of its columns, without a first line, too', () => {
    expect(readTermTable('summit,首脳会談\ntreaty,協定,deprecated,批准前のみ\n')).toEqual({
      terms: [term('summit', '首脳会談'), term('treaty', '協定', 'deprecated', '批准前のみ')],
      problems: [],
    });
  });

  it('names its columns in either language, in any order, and keeps others out', () => {
    const { terms } = readTermTable('\ufeff備考,訳語,状態,分野,英語\r\n注意,サミット,許容,外交,summit\r\n');
    expect(terms).toEqual([term('summit', 'サミット', 'admitted', '注意')]);
  });

  it('is tab separated where its first line is, and knows the statuses of TBX', () => {
    expect(readTermTable('summit\t頂上会談\tsupersededTerm-admn-sts\t旧, 1990年代\n').terms).toEqual([
      term('summit', '頂上会談', 'superseded', '旧, 1990年代'),
    ]);
  });

  it('may hold separators, quotation marks and line breaks in quoted cells', () => {
    const { terms, problems } = readTermTable(
      '"deal","""取引""",deprecated,"一行目,\n二行目"\n\n,,,\nceasefire,停戦\n',
    );
    expect(problems).toEqual([]);
    expect(terms).toEqual([
      term('deal', '"取引"', 'deprecated', '一行目,\n二行目'),
      term('ceasefire', '停戦'),
    ]);
  });

  it('names every line that cannot be read, and reads the others', () => {
    const { terms, problems } = readTermTable(
      [
        'source,target,status,note',
        'summit,首脳会談',
        ',条約',
        'treaty,',
        'deal,取引,だめ',
        '"quoted',
        'a,b,preferred,c,d',
        'x,停戦',
      ]
        .join('\n')
        .replace('"quoted\n', `${'長'.repeat(201)},x\n`),
    );
    expect(terms).toEqual([term('summit', '首脳会談'), term('x', '停戦')]);
    expect(problems.map(({ line, kind }) => [line, kind])).toEqual([
      [3, 'no-source'],
      [4, 'no-target'],
      [5, 'status'],
      [6, 'too-long'],
      [7, 'columns'],
    ]);
    expect(readTermTable('a,b\n"open,c\nd,e').problems).toEqual([
      { line: 2, kind: 'quote', found: 'open,c\nd,e' },
    ]);
  });

  it('comes back as it was written', () => {
    const terms = [term('deal', '"取引"', 'deprecated', '一,\n二'), term('summit', '首脳会談')];
    const text = writeTermTable(terms);
    expect(text.startsWith('\ufeffsource,target,status,note\r\n')).toBe(true);
    expect(readTermTable(text)).toEqual({ terms, problems: [] });
  });

  it('of nothing holds nothing', () => {
    for (const text of ['', '\ufeff', '\n\n', 'source,target\n']) {
      expect(readTermTable(text)).toEqual({ terms: [], problems: [] });
    }
  });
});
