import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button } from 'react-aria-components';
import stijl from './Knop.module.css';
import { klas } from './klas.ts';
import { Toets } from './Toets.tsx';

/** hoofd = the one act of this screen; gewoon = any other act; stil = in lists and bars; gevaar = removes or shares. */
export type KnopSoort = 'hoofd' | 'gewoon' | 'stil' | 'gevaar';

/** What a button and a link that looks like one have in common. */
export type Uiterlijk = {
  readonly soort?: KnopSoort;
  readonly klein?: boolean;
  /** Always beside text: an icon alone is not a name. */
  readonly icoon?: LucideIcon | undefined;
  readonly children: ReactNode;
};

type KnopProps = Uiterlijk & {
  readonly opKlik?: () => void;
  readonly type?: 'button' | 'submit';
  /** Shown beside the text, for example `Ctrl K`; pass the same combination to the shortcut handler. */
  readonly toets?: string;
  /** The act is under way: the button keeps its place and focus, and says so. */
  readonly bezig?: boolean;
  readonly uitgeschakeld?: boolean;
  readonly naam?: string;
  readonly slot?: 'close';
  readonly ref?: Ref<HTMLButtonElement>;
};

/** What stands in a button: icon, text, key. */
export function Inhoud({ icoon: Icoon, toets, children }: Pick<KnopProps, 'icoon' | 'toets' | 'children'>) {
  return (
    <>
      {Icoon === undefined ? null : <Icoon size={17} strokeWidth={2} aria-hidden="true" className={stijl.icoon} />}
      <span>{children}</span>
      {toets === undefined ? null : <Toets toets={toets} />}
    </>
  );
}

/** The class of a button of this kind and size. */
export function knopKlas(soort: KnopSoort, klein: boolean): string {
  return klas(stijl.knop, stijl[soort], klein && stijl.klein);
}

/** A button with text. Never disabled for a form that is not complete yet: the error summary says what is missing. */
export function Knop({ ref, ...props }: KnopProps) {
  const { soort = 'gewoon', klein = false, icoon, toets, bezig = false, uitgeschakeld = false, children } = props;
  return (
    <Button
      {...(ref !== undefined && { ref })}
      type={props.type ?? 'button'}
      className={knopKlas(soort, klein)}
      isPending={bezig}
      isDisabled={uitgeschakeld}
      {...(props.opKlik && { onPress: props.opKlik })}
      {...(props.naam && { 'aria-label': props.naam })}
      {...(props.slot && { slot: props.slot })}
    >
      <Inhoud icoon={icoon} {...(toets !== undefined && { toets })}>
        {children}
      </Inhoud>
    </Button>
  );
}
