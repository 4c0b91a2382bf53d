import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import classes from './screen-guard.module.css'

/** Keeps the rest of the window alive when one screen stops working; a new place tries again. */
export class ScreenGuard extends Component<
  { place: string; children: ReactNode },
  { brokenAt: string | null }
> {
  override state: { brokenAt: string | null } = { brokenAt: null }

  static getDerivedStateFromError(): { brokenAt: string } {
    return { brokenAt: '' }
  }

  override componentDidUpdate(before: { place: string }): void {
    if (this.state.brokenAt !== null && before.place !== this.props.place) this.setState({ brokenAt: null })
  }

  override render(): ReactNode {
    if (this.state.brokenAt === null) return this.props.children
    return <Broken onRetry={() => this.setState({ brokenAt: null })} />
  }
}

function Broken({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <div className={classes.broken}>
      <ErrorNote
        what={t('shell.broken')}
        safe={t('shell.brokenSafe')}
        todo={t('shell.brokenTodo')}
        actions={<Button onClick={onRetry}>{t('shell.openAgain')}</Button>}
      />
    </div>
  )
}
