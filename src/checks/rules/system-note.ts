import { defineCheck } from '../check.ts';
import { systemNotes } from '../foreign/system-notes.ts';
import { quote } from '../message.ts';

/** None on the human translations of the development set. */
export const systemNote = defineCheck(
  {
    id: 'system-note',
    version: 1,
    category: 'accuracy/addition',
    severity: 'critical',
    stage: 'stable',
    title: { ja: '翻訳システムの言葉', en: 'Words of the translation system' },
    docs: {
      what: {
        ja: '翻訳を断る文、訳についての注釈や別案、書式記号など、翻訳システム自身が書いたもの。',
        en: 'What the translation system wrote itself: refusals, notes on its translation, alternatives, formatting marks.',
      },
      why: {
        ja: '対話型のAIは、訳文の前後に説明を付けたり、訳さずに断ったりすることがある。',
        en: 'Chat systems explain their translation, offer others, or refuse to translate.',
      },
      fix: {
        ja: '削除し、訳文だけを残す。訳がなければ訳す。',
        en: 'Delete it; translate what was not translated.',
      },
    },
    messages: {
      'own-english': {
        ja: '「{words}」は原文にない英文です。翻訳システムの言葉とみられます。',
        en: '“{words}” is English that the source does not have: words of the translation system.',
      },
      'own-words': {
        ja: '「{words}」は訳についての説明で、記事の一部ではないようです。',
        en: '“{words}” speaks about the translation and is no part of the article.',
      },
      markup: {
        ja: '「{words}」に原文にない書式記号が残っています。',
        en: 'Formatting marks that the source does not have are left in “{words}”.',
      },
    },
    examples: {
      bad: [
        {
          en: 'Shut the gate!',
          ja: '門を閉めろ！ ⟦Please let me know if you need a more formal version⟧.',
          messageId: 'own-english',
          fixed: '門を閉めろ！ .',
        },
        {
          en: 'The council met on Monday.',
          ja: '⟦以下が日本語訳です：⟧評議会は月曜日に開かれた。',
          messageId: 'own-words',
          fixed: '評議会は月曜日に開かれた。',
        },
        {
          en: 'The council met on Monday.',
          ja: '評議会は⟦**月曜日**⟧に開かれた。',
          messageId: 'markup',
          fixed: '評議会は月曜日に開かれた。',
        },
      ],
      good: [
        {
          en: 'She sang “The River Runs to the Sea” again.',
          ja: '彼女は再び「The River Runs to the Sea」を歌った。',
        },
        { en: 'Here is the translation of the letter.', ja: '以下が手紙の翻訳です。' },
        { en: 'He gave **four** reasons.', ja: '彼は**四つ**の理由を挙げた。' },
      ],
    },
  },
  function* ({ unit }) {
    const { source, target } = unit;
    for (const { kind, range, strength } of systemNotes(target.text, source.text)) {
      const words = quote(target.text, range);
      const plain = target.text
        .slice(range.start, range.end)
        .replace(/^#+ |\*\*|```[a-z]*|<[^>]*>|\[\/?INST\]/gu, '');
      yield {
        messageId: kind,
        data: { words },
        source: null,
        target: range,
        strength,
        evidence: [{ kind: 'form', detail: words, source: null }],
        suggestions: [{ replace: range, text: kind === 'markup' ? plain : '', note: '' }],
        severity: kind === 'markup' ? 'minor' : 'critical',
      };
    }
  },
);
