import { Icon, type IconName } from '../design/icon.tsx';
import { useWords } from './words.ts';

export type Tab = 'today' | 'practice' | 'progress' | 'learn';

const tabs: readonly { tab: Tab; href: string; icon: IconName }[] = [
  { tab: 'today', href: '/today', icon: 'sun' },
  { tab: 'practice', href: '/practice', icon: 'bridge' },
  { tab: 'progress', href: '/progress', icon: 'chart' },
  { tab: 'learn', href: '/learn', icon: 'book' },
];

/** Vandaag · Oefenen · Voortgang · Leren: at the bottom of a phone, in the header of a wide screen. */
export function Tabs({ now }: { now: Tab | 'none' }) {
  const words = useWords('app');
  return (
    <nav class="tabs" aria-label={words?.shell.menu}>
      {tabs.map(({ tab, href, icon }) => (
        <a key={tab} href={href} aria-current={tab === now ? 'page' : undefined}>
          <Icon name={icon} />
          <span>{words?.shell.tabs[tab]}</span>
        </a>
      ))}
    </nav>
  );
}
