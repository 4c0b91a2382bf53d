import { Menu, UnstyledButton } from '@mantine/core'
import {
  IconCheck,
  IconFile,
  IconFolderOpen,
  IconPlus,
  IconSelector,
  IconUserCircle,
} from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction, useOfferedOf } from '../actions.ts'
import { api } from '../api.ts'
import { enter, useKnown, useSeat } from '../workspace.ts'
import classes from './workspace-switcher.module.css'

/** The brand that is open, and the way to the others. */
export function WorkspaceSwitcher() {
  const { t } = useTranslation()
  const workspace = useKnown((known) => known.workspace)
  const recent = useKnown((known) => known.settings.recent)
  const fileActions = useOfferedOf('saveCopy', 'moveWorkspace')
  const name = workspace?.name ?? ''
  const recentId = useId()
  const seat = useSeat()
  return (
    <Menu width={264} position="bottom-start">
      <Menu.Target>
        <UnstyledButton className={classes.switcher} aria-label={t('shell.switchWorkspace', { name })}>
          <span className={classes.mark} data-initial={[...name.trim()][0] ?? '·'} aria-hidden />
          <span className={classes.name} dir="auto">
            {name}
          </span>
          <IconSelector size={16} stroke={1.5} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label id={recentId}>{t('shell.recent')}</Menu.Label>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu */}
        <div role="group" aria-labelledby={recentId}>
          {recent.slice(0, 6).map(({ path, name: recentName }) => (
            <Menu.Item
              key={path}
              leftSection={
                path === workspace?.path ? (
                  <IconCheck size={16} stroke={1.5} />
                ) : (
                  <IconFile size={16} stroke={1.5} />
                )
              }
              onClick={() => path !== workspace?.path && void enter(api.workspace.openRecent(path))}
            >
              <bdi>{recentName}</bdi>
              <span className={classes.path} dir="ltr">
                {shorten(path)}
              </span>
            </Menu.Item>
          ))}
        </div>
        {seat.isTeam ? (
          <>
            <Menu.Divider />
            <Menu.Item
              leftSection={<IconUserCircle size={16} stroke={1.5} />}
              onClick={() => runAction('whoSits')}
            >
              {seat.memberId ? t('team.sitsHere', { name: seat.name }) : t('team.whoSits')}
            </Menu.Item>
          </>
        ) : null}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconPlus size={16} stroke={1.5} />}
          onClick={() => runAction('newWorkspace')}
        >
          {t('shell.newWorkspace')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFolderOpen size={16} stroke={1.5} />}
          onClick={() => runAction('openWorkspace')}
        >
          {t('shell.openWorkspace')}
        </Menu.Item>
        {fileActions.length > 0 ? <Menu.Divider /> : null}
        {fileActions.map((action) => (
          <Menu.Item key={action.id} onClick={action.run}>
            {action.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** The last two parts of a path tell files of one name apart. */
function shorten(path: string): string {
  const parts = path.split(/[\\/]/)
  return parts.length > 3 ? `…/${parts.slice(-2).join('/')}` : path
}
