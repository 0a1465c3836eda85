/** What the dictionary says of characters of one kind (kanji, digits, Latin letters …) that form no word it knows. */
interface CharacterClass {
  readonly id: number;
  readonly name: string;
  /** Unknown words of this class are tried also where known words begin. */
  readonly alwaysTried: boolean;
  /** A run of characters of the class is one unknown word, not each of them. */
  readonly grouped: boolean;
}

/** The class of a UTF-16 code unit. */
export type ClassOf = (unit: number) => CharacterClass;

/** A flag, a flag and a 32-bit number that nobody uses; then the name, ended by a zero byte. */
const NAME_AT = 6;
const decoder = new TextDecoder();

function readClasses(definitions: Uint8Array): readonly CharacterClass[] {
  const classes: CharacterClass[] = [];
  let at = 0;
  for (;;) {
    const end = definitions.indexOf(0, at + NAME_AT);
    // Zeros follow the last definition: a class without a name is none.
    if (end <= at + NAME_AT) return classes;
    classes.push({
      id: classes.length,
      name: decoder.decode(definitions.subarray(at + NAME_AT, end)),
      alwaysTried: definitions[at] === 1,
      grouped: definitions[at + 1] === 1,
    });
    at = end + 1;
  }
}

/** Reads kuromoji's `unk_invoke` (definitions of the classes) and `unk_char` (class of each of 65,536 code units). */
export function createClassOf(definitions: Uint8Array, classOfUnit: Uint8Array): ClassOf {
  const classes = readClasses(definitions);
  return unit => classes[classOfUnit[unit]!]!;
}
