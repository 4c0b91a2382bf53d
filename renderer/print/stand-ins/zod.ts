type Step = { (): Step; [name: string]: Step }

/**
 * What the printed page is built with in place of zod: it checks nothing, yet the files of shared/ make their schemas as
 * they load. Every step leads back to itself, and checking is refused: a fifth less script for each plan to wait for.
 */
export const z: Step = new Proxy((() => z) as Step, {
  get(_target, name) {
    if (/parse/i.test(String(name))) throw new Error('The printed page has no zod to check with')
    return z
  },
})
