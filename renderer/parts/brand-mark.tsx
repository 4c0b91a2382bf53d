/** The app's own mark: a thread from what is planned to what it did. Takes the colour of the words around it. */
export function BrandMark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M6 25V9.5A4.5 4.5 0 0 1 10.5 5H17a6 6 0 0 1 0 12H11" strokeWidth="2.6" strokeLinecap="round" />
      <path d="M15.5 17c4.5 0 4.5 8 9 8" strokeWidth="2.6" strokeLinecap="round" />
      <circle cx="26" cy="25" r="2.6" fill="currentColor" stroke="none" />
    </svg>
  )
}
