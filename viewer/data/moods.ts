/** How a claim is put, as one word: its modality, or "negative" where it says that something is not so. */
import { MODALITIES, type Modality, type Polarity } from "../../src/schema.ts";

export const MOODS = [...MODALITIES, "negative"] as const;
export type Mood = (typeof MOODS)[number];

/** The mood of a claim. */
export function moodOf({ modality, polarity }: { readonly modality: Modality; readonly polarity: Polarity }): Mood {
  return polarity === "negative" ? "negative" : modality;
}

/** Whether a word is one of the moods. */
export function isMood(word: string): word is Mood {
  return MOODS.some((mood) => mood === word);
}
