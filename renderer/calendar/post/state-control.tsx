import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconTemplate } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { nextStates, type Post, type PostState } from '../../../shared/calendar/calendar.ts'
import type { ApprovalMode } from '../../../shared/team.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { useKnown } from '../../workspace.ts'
import { saveAsTemplate } from '../library/save-template.ts'
import { changeState } from './post-edits.ts'

/** The steps that usually come next; an approved post has arrived and is asked for none. */
export function usualSteps(post: Post, mode: ApprovalMode): readonly PostState[] {
  const [next, ...others] = nextStates(post)
  if (!next || post.state === 'approved') return []
  if (mode === 'none' && next === 'inReview') return []
  return [next, ...others.filter((state) => state === 'approved' && mode === 'optional')]
}

export function useStepName(post: Post): (state: PostState) => string {
  const { t } = useTranslation()
  return (state) =>
    post.state === 'onHold' && state === nextStates(post)[0]
      ? t('calendar.resume')
      : t(`calendar.to.${state}`)
}

const answers: readonly PostState[] = ['approved', 'changesRequested', 'rejected']

/** Every other state the post may go to. */
export function OtherSteps({ post }: { post: Post }) {
  const { t } = useTranslation()
  const name = useStepName(post)
  const mode = useKnown((known) => known.workspace?.approvalMode ?? 'optional')
  // Those that answer a version stand beside what is answered.
  const usual = post.state === 'inReview' ? answers : usualSteps(post, mode)
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
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconTemplate size={16} stroke={1.5} aria-hidden />}
          onClick={() => void saveAsTemplate(post.id).catch(() => {})}
        >
          {t('library.template.save')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
