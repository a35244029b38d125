import { TriangleAlert } from 'lucide-react';
import type { RijVoorstel } from '#domain/import/voorstel.ts';
import { inlezen } from '#renderer/tekst/import-scherm.ts';
import { Label, type Toon } from '#renderer/ui/Label.tsx';

type Staat = RijVoorstel['staat'];

const TONEN = {
  goed: 'goed',
  twijfel: 'let-op',
  geweigerd: 'gevaar',
  overgeslagen: 'neutraal',
} as const satisfies Record<Staat, Toon>;

/** The state of a row in words. */
export function Staatlabel({ staat, twijfels }: { readonly staat: Staat; readonly twijfels: number }) {
  return (
    <Label toon={TONEN[staat]} {...(staat === 'twijfel' && { icoon: TriangleAlert })}>
      {staat === 'twijfel' ? inlezen.staat.twijfel(twijfels) : inlezen.staat[staat]}
    </Label>
  );
}
