// Text into syllables: the browser's side of PlanSite.Vietnamese (VietnameseText, Spelling, Syllables). Pure.
(function () {
  "use strict";
  const search = (globalThis.PlanSiteSearch = globalThis.PlanSiteSearch || {});

  const OLD_PLACEMENT = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";
  const NEW_PLACEMENT = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";
  const TONE_OF_Y = "yỳýỷỹỵ";
  const TONE_OF_I = "iìíỉĩị";
  const BEFORE_LONE_Y = "hklmst";
  const LONGEST_FORM = 40;
  // Latin Extended Additional, which holds the Vietnamese letters with two marks, ends at U+1EFF.
  const END_OF_DECOMPOSED = 0x1f00;

  const OTHER = 0, LETTER = 1, MARK = 2, DIGIT = 3;
  /** @type {Map<string, number>} */
  const kinds = new Map();

  /** @param {string} unit one UTF-16 unit @returns {number} */
  function kindOf(unit) {
    if (/[0-9]/.test(unit)) return DIGIT;
    if (/\p{L}/u.test(unit)) return LETTER;
    return /\p{M}/u.test(unit) ? MARK : OTHER;
  }

  /** @param {string} unit @returns {number} */
  function kind(unit) {
    let known = kinds.get(unit);
    if (known === undefined) kinds.set(unit, (known = kindOf(unit)));
    return known;
  }

  /** The composed form; half a surrogate pair and U+FFFE become U+FFFD. @param {string} text @returns {string} */
  function normalize(text) {
    return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\uFFFE/g, "\uFFFD").normalize("NFC");
  }

  /** @param {string} unit @returns {string} */
  function lower(unit) {
    const small = unit.toLowerCase();
    return small.length === 1 ? small : unit;
  }

  /** @param {string} text @returns {string} lower case without diacritics */
  function fold(text) {
    let folded = "";
    for (const unit of text.split("")) {
      if (unit === "đ" || unit === "Đ") folded += "d";
      else if (!/\p{Mn}/u.test(unit)) folded += lower(unit.charCodeAt(0) < END_OF_DECOMPOSED ? unit.normalize("NFD")[0] : unit);
    }
    return folded;
  }

  /** Both spellings of a word brought to one. @param {string} word lower case @returns {string} */
  function canonical(word) {
    // Only an open syllable has two placements of its tone; "quý" has its glide in "qu".
    const glide = word.slice(-2);
    const at = glide.length === 2 && word[word.length - 3] !== "q" ? OLD_PLACEMENT.indexOf(glide) : -1;
    if (at >= 0 && at % 2 === 0) word = word.slice(0, -2) + NEW_PLACEMENT.slice(at, at + 2);
    const tone = TONE_OF_Y.indexOf(word[word.length - 1]);
    const alone = word.length === 1 || (word.length === 2 && BEFORE_LONE_Y.includes(word[0]));
    return tone >= 0 && alone ? word.slice(0, -1) + TONE_OF_I[tone] : word;
  }

  /** The forms of a syllable under which it is indexed. @param {string} written NFC @returns {{exact: string, folded: string}} */
  function form(written) {
    let exact = written.split("").map(lower).join("");
    exact = kind(exact[0]) === DIGIT ? exact.replace(/^0+(?=.)/, "") : exact.replace(/\p{L}+/gu, canonical);
    exact = exact.slice(0, LONGEST_FORM);
    return { exact, folded: fold(exact) };
  }

  /** Whether all is in capitals. @param {string} written @returns {boolean} */
  const isCapitals = (written) => written.split("").every((unit) => lower(unit) !== unit);

  /** The first syllable at or after an index; of length 0 at the end where there is none. @param {string} text @param {number} from @returns {{start: number, end: number}} */
  function next(text, from) {
    let start = from;
    while (start < text.length && (kind(text[start]) === OTHER || kind(text[start]) === MARK)) start++;
    if (start >= text.length) return { start: text.length, end: text.length };
    const isNumber = kind(text[start]) === DIGIT;
    let end = start + 1;
    while (end < text.length && (isNumber ? kind(text[end]) === DIGIT : kind(text[end]) === LETTER || kind(text[end]) === MARK)) end++;
    return { start, end };
  }

  /** @param {string} text @returns {{start: number, end: number}[]} */
  function syllables(text) {
    const found = [];
    for (let one = next(text, 0); one.end > one.start; one = next(text, one.end)) found.push(one);
    return found;
  }

  Object.assign(search, { normalize, fold, form, isCapitals, next, syllables });
})();
