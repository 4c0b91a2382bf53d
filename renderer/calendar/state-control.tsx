import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { nextStates, type Post, type PostState } from '../../shared/calendar.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import { changeState } from './post-edits.ts'
import classes from './post-panel.module.css'

/** The steps that usually come next; an approved post has arrived and is asked for none. */
function usualSteps(post: Post): readonly PostState[] {
  const [next, ...others] = nextStates(post)
  if (!next || post.state === 'approved') return []
  return [next, ...others.filter((state) => state === 'approved')]
}

function useStepName(post: Post): (state: PostState) => string {
  const { t } = useTranslation()
  return (state) =>
    post.state === 'onHold' && state === nextStates(post)[0]
      ? t('calendar.resume')
      : t(`calendar.to.${state}`)
}

export function NextSteps({ post }: { post: Post }) {
  const name = useStepName(post)
  const steps = usualSteps(post)
  if (steps.length === 0) return null
  return (
    <div className={classes.state}>
      {steps.map((state) => (
        <Button key={state} size="xs" onClick={() => void changeState(post.id, state).catch(() => {})}>
          {name(state)}
        </Button>
      ))}
    </div>
  )
}

/** Every other state the post may go to. */
export function OtherSteps({ post }: { post: Post }) {
  const { t } = useTranslation()
  const name = useStepName(post)
  const usual = usualSteps(post)
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={t('calendar.otherStates')}>
          <IconDots size={16} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {nextStates(post)
          .filter((state) => !usual.includes(state))
          .map((state) => (
            <Menu.Item
              key={state}
              leftSection={<StatusMark kind="postState" status={state} />}
              onClick={() => void changeState(post.id, state).catch(() => {})}
            >
              {name(state)}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}
