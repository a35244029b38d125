import { Plus } from 'lucide-react';
import { bronsoort } from '#domain/casus/lijsten.ts';
import { overzichtwoorden, intakewoorden as tekst } from '#renderer/tekst/casus.ts';
import { signaalwoorden } from '#renderer/tekst/signaal.ts';
import { Datumveld } from '#renderer/ui/Datumveld.tsx';
import { Veldgroep } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Keuzelijst } from '#renderer/ui/Keuzelijst.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { Tekstveld } from '#renderer/ui/Tekstveld.tsx';
import { Tekstvlak } from '#renderer/ui/Tekstvlak.tsx';
import { Vinkje } from '#renderer/ui/Vinkjes.tsx';
import type { IntakeIn, IntakeStaat } from './intake-waarden.ts';
import { Momentveld } from './Momentveld.tsx';
import { optiesVan, vlagopties } from './opties.ts';

type Props = { readonly van: IntakeStaat };

const leegSignaal: NonNullable<IntakeIn['signaal']> = {
  feit: '',
  bron: '',
  bronsoort: 'onbekend',
  gebeurdOp: null,
  rodeVlag: null,
};
const legeActie: NonNullable<IntakeIn['actie']> = { omschrijving: '', eigenaar: null, datum: null };

/** The first signal, for who wants to write it down at once. */
export function IntakeSignaal({ van }: Props) {
  if (van.form.watch('signaal') === null) {
    return (
      <Knop icoon={Plus} opKlik={() => van.form.setValue('signaal', leegSignaal)}>
        {tekst.voegSignaalToe}
      </Knop>
    );
  }
  return (
    <Veldgroep titel={tekst.signaal} uitleg={tekst.signaalUitleg}>
      <Invoer
        van={van}
        naam="signaal.feit"
        als={Tekstvlak}
        label={signaalwoorden.feit}
        hint={signaalwoorden.feitHint}
        autoFocus
      />
      <Veldgroep kolommen>
        <Invoer
          van={van}
          naam="signaal.bron"
          als={Tekstveld}
          label={signaalwoorden.bron}
          hint={signaalwoorden.bronHint}
        />
        <Invoer
          van={van}
          naam="signaal.bronsoort"
          als={Keuzelijst}
          label={signaalwoorden.bronsoort}
          opties={optiesVan(bronsoort)}
        />
      </Veldgroep>
      <Invoer
        van={van}
        naam="signaal.gebeurdOp"
        als={Momentveld}
        label={signaalwoorden.gebeurdOp}
        hint={signaalwoorden.gebeurdOpHint}
        optioneel
        tijdLabel={signaalwoorden.tijd}
        tijdHint={signaalwoorden.tijdHint}
      />
      <Invoer
        van={van}
        naam="signaal.rodeVlag"
        als={Keuzelijst}
        label={signaalwoorden.rodeVlag}
        hint={signaalwoorden.rodeVlagHint}
        optioneel
        opties={vlagopties}
        leegTekst={signaalwoorden.geenVlag}
        wisbaar
        breedte="heel"
      />
      <div>
        <Knop klein soort="stil" opKlik={() => van.form.setValue('signaal', null)}>
          {tekst.geenSignaal}
        </Knop>
      </div>
    </Veldgroep>
  );
}

/** The first next step: a case with one does not lie still. */
export function IntakeActie({ van }: Props) {
  if (van.form.watch('actie') === null) {
    return (
      <Knop icoon={Plus} opKlik={() => van.form.setValue('actie', legeActie)}>
        {tekst.voegActieToe}
      </Knop>
    );
  }
  return (
    <Veldgroep titel={tekst.actie}>
      <Invoer van={van} naam="actie.omschrijving" als={Tekstveld} label={overzichtwoorden.omschrijving} autoFocus />
      <Veldgroep kolommen>
        <Invoer van={van} naam="actie.eigenaar" als={Tekstveld} label={overzichtwoorden.eigenaar} optioneel />
        <Invoer van={van} naam="actie.datum" als={Datumveld} label={overzichtwoorden.datum} optioneel />
      </Veldgroep>
      <div>
        <Knop klein soort="stil" opKlik={() => van.form.setValue('actie', null)}>
          {tekst.geenActie}
        </Knop>
      </div>
    </Veldgroep>
  );
}

/** Where they live; kept out of sight until asked for, so that the screen stays short. */
export function IntakeAdres({ van }: Props) {
  if (van.form.watch('adres') === null) {
    return (
      <Knop icoon={Plus} opKlik={() => van.form.setValue('adres', '')}>
        {tekst.voegAdresToe}
      </Knop>
    );
  }
  return (
    <Veldgroep titel={tekst.adres} kolommen>
      <Invoer van={van} naam="adres" als={Tekstveld} label={overzichtwoorden.straat} optioneel autoFocus />
      <Invoer van={van} naam="postcode" als={Tekstveld} label={overzichtwoorden.postcode} optioneel breedte="smal" />
      <Invoer van={van} naam="plaats" als={Tekstveld} label={overzichtwoorden.plaats} optioneel />
      <Invoer
        van={van}
        naam="isGeheimAdres"
        als={Vinkje}
        label={overzichtwoorden.isGeheimAdres}
        hint={overzichtwoorden.isGeheimAdresHint}
      />
    </Veldgroep>
  );
}
