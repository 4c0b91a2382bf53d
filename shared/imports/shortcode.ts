const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Start of Instagram's id clock, in milliseconds since 1970. */
const instagramEpoch = 1_314_220_021_721n

/** The shortcode in an Instagram permalink of a post or reel; undefined for stories and anything else. */
export function findShortcode(permalink: string): string | undefined {
  const match =
    /^https?:\/\/(?:www\.|m\.)?instagram\.com\/(?:[\w.]+\/)?(?:p|reel|reels|tv)\/([\w-]{5,64})(?:[/?#]|$)/i.exec(
      permalink.trim(),
    )
  return match?.[1]
}

/** Milliseconds since 1970 at which Instagram made the id in a shortcode; undefined when it holds none. */
export function shortcodeTime(shortcode: string): number | undefined {
  if (!/^[\w-]{9,11}$/.test(shortcode)) return undefined
  let id = 0n
  for (const letter of shortcode) id = id * 64n + BigInt(alphabet.indexOf(letter))
  return Number((id >> 23n) + instagramEpoch)
}
