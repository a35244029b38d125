import { useEffect, useState } from 'react';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import stijl from './LegeStaat.module.css';

/** A word instead of a spinner, and only when it takes longer than 300 ms: most answers are there before. */
export function Laden({ tekst = algemeen.laden }: { readonly tekst?: string }) {
  const [zichtbaar, setZichtbaar] = useState(false);
  useEffect(() => {
    const wekker = setTimeout(() => setZichtbaar(true), 300);
    return () => clearTimeout(wekker);
  }, []);
  return (
    <p className={stijl.laden} role="status">
      {zichtbaar ? `${tekst}…` : ''}
    </p>
  );
}
