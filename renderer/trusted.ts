interface TrustedTypes {
  createPolicy(name: 'default', rules: { createHTML: (text: string) => string | null }): unknown
}

/**
 * The page's policy forbids writing markup as text. The component kit fills its `<style>` tags that way, so text
 * without a single `<` may pass: it can hold style rules and never an element. Everything else stays forbidden.
 */
export function allowStyleText(): void {
  const { trustedTypes } = window as unknown as { trustedTypes?: TrustedTypes }
  trustedTypes?.createPolicy('default', { createHTML: (text) => (text.includes('<') ? null : text) })
}
