// Made by scripts/pack-emoji.mjs. From the files of the pictures' package.
/** Newer than the pictures. */
export const MISSING = `🫪 🫯 🫈 🧑‍🩰 🫍 🛘 🪊 🪎`;

/** Those that have a picture without tones alone. */
export const WITHOUT_TONES = `👯 🧑‍🐰‍🧑 👨‍🐰‍👨 👯‍♂ 👩‍🐰‍👩 👯‍♀ 🤼 🧑‍🫯‍🧑 👨‍🫯‍👨 🤼‍♂ 👩‍🫯‍👩 🤼‍♀`;

/** Those whose picture is named without U+FE0F, although they are joined. */
export const NAMED_BARE = `👁️‍🗨️`;
