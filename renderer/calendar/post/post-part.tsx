import { type ReactNode, useEffect, useRef } from 'react'
import { ToldFold } from '../../ui/page/fold.tsx'
import { foldPart, type PostPartName, usePostParts } from './post-parts.ts'

interface PostPartProps {
  name: PostPartName
  title: string
  summary?: ReactNode
  warning?: string | undefined
  /** Something in it waits for somebody: it opens unless it was closed before. */
  isWaiting?: boolean
  children: ReactNode
}

/** A folded part of a post's panel, as it was left on the last post. */
export function PostPart({ name, isWaiting = false, ...look }: PostPartProps) {
  const isOpen = usePostParts(({ open }) => open[name]) ?? isWaiting
  const isShown = usePostParts(({ shown }) => shown === name)
  const head = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!isShown) return
    usePostParts.setState({ shown: undefined })
    head.current?.focus()
    head.current?.scrollIntoView({ block: 'start' })
  }, [isShown])
  return <ToldFold {...look} headRef={head} isOpen={isOpen} onToggle={(next) => foldPart(name, next)} />
}
