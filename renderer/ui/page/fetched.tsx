import { type ComponentType, useEffect, useReducer } from 'react'

/** A part whose code is read the first time it is shown; nothing stands in its place, for that is a moment. */
export function fetched<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let Found: ComponentType<Props> | undefined
  return function Fetched(props: Props) {
    const [, redraw] = useReducer((times: number) => times + 1, 0)
    useEffect(() => {
      if (Found) return
      void load().then((part) => {
        Found = part
        redraw()
      })
    }, [])
    return Found ? <Found {...props} /> : null
  }
}
