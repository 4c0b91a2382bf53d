import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { nextStates, type Post, type PostState } from '../../shared/calendar.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import { changeState } from './post-edits.ts'
import classes from './post-panel.module.css'

/** The usual next step as a button, the others in a menu. */
export function StateControl({ post }: { post: Post }) {
  const { t } = useTranslation()
  const [usual, ...others] = nextStates(post)
  const name = (state: PostState) =>
    post.state === 'onHold' && state === usual ? t('calendar.resume') : t(`calendar.to.${state}`)
  if (!usual) return null
  // An approved post has arrived: nothing is pressed on it.
  const shown = post.state === 'approved' ? [] : [usual, ...others.filter((state) => state === 'approved')]
  const rest = [usual, ...others].filter((state) => !shown.includes(state))
  return (
    <div className={classes.state}>
      {shown.map((state) => (
        <Button key={state} size="xs" onClick={() => void changeState(post.id, state)}>
          {name(state)}
        </Button>
      ))}
      <Menu>
        <Menu.Target>
          <ActionIcon aria-label={t('calendar.otherStates')}>
            <IconDots size={16} stroke={1.5} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {rest.map((state) => (
            <Menu.Item
              key={state}
              leftSection={<StatusMark kind="postState" status={state} />}
              onClick={() => void changeState(post.id, state)}
            >
              {name(state)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
