import { Label, Radio, RadioGroup } from 'react-aria-components';

interface ChoicesProps<Value extends string> {
  label: string;
  value: Value | undefined;
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
  /** `segments` fill their row; `tabs` are as wide as their words. @default 'segments' */
  kind?: 'segments' | 'tabs';
  /** Whether the label is seen. @default false */
  labelled?: boolean;
}

/** One of a few, side by side. */
export function Choices<Value extends string>({
  label,
  value,
  options,
  onChange,
  kind = 'segments',
  labelled = false,
}: ChoicesProps<Value>) {
  return (
    <RadioGroup
      className={`studio-choices studio-${kind === 'tabs' ? 'tab-choices' : 'segments'}`}
      orientation="horizontal"
      value={value ?? null}
      onChange={(chosen) => onChange(chosen as Value)}
    >
      <Label className={labelled ? 'studio-choices-label' : 'studio-hidden'}>{label}</Label>
      {options.map(([each, text]) => (
        <Radio key={each} value={each} className="studio-choice">
          {text}
        </Radio>
      ))}
    </RadioGroup>
  );
}
