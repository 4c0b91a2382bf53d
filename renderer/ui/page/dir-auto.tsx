import type { ReactNode } from 'react'

interface DirAutoProps {
  children: ReactNode
  className?: string
  /** A block keeps its own direction per paragraph; inline is isolated from the words around it. */
  isBlock?: boolean
}

/** Text that a person wrote: its own direction, whatever the language of the screen. */
export function DirAuto({ children, className, isBlock = false }: DirAutoProps) {
  return isBlock ? (
    <div dir="auto" className={className}>
      {children}
    </div>
  ) : (
    <bdi className={className}>{children}</bdi>
  )
}
