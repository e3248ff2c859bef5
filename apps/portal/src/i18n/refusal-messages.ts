import type { Phrase } from './phrase-book.ts';

/** German for why an edit of a flow was not made, and for what is wrong in a field of a step. */
export const REFUSAL_PHRASES: readonly Phrase[] = [
  [
    'A block cannot move into itself. Choose a place outside of it.',
    'Ein Block kann nicht in sich selbst wandern. Wählen Sie einen Ort außerhalb.',
  ],
  ['A definition must be an object.', 'Eine Definition muss ein Objekt sein.'],
  ['A definition needs the objects "triggers" and "actions".', 'Eine Definition braucht die Objekte „triggers“ und „actions“.'],
  ['A label needs a name of one line. Write one.', 'Eine Sprungmarke braucht einen einzeiligen Namen. Geben Sie einen an.'],
  ['A name of one line is needed. Write one.', 'Ein einzeiliger Name ist nötig. Geben Sie einen an.'],
  [
    'An ELSE, CASE or END belongs to its block. Select the line that opens the block to copy it whole.',
    'Ein ELSE, CASE oder END gehört zu seinem Block. Markieren Sie die Zeile, die den Block öffnet, um ihn ganz zu kopieren.',
  ],
  [
    'An END belongs to one block. Select the line that opens the block to copy it whole.',
    'Ein END gehört zu einem Block. Markieren Sie die Zeile, die den Block öffnet, um ihn ganz zu kopieren.',
  ],
  [
    'An END goes with its block. Remove the block, or move the END.',
    'Ein END geht mit seinem Block. Entfernen Sie den Block oder verschieben Sie das END.',
  ],
  [
    'An action between the selected ones would be left outside. Select it, too.',
    'Eine Aktion zwischen den ausgewählten bliebe draußen. Wählen Sie sie mit aus.',
  ],
  [
    'An action cannot be moved into itself. Choose a place outside of it.',
    'Eine Aktion kann nicht in sich selbst wandern. Wählen Sie einen Ort außerhalb.',
  ],
  [
    'Main is always there and keeps its name. Choose another subflow.',
    'Main ist immer da und behält seinen Namen. Wählen Sie einen anderen Subflow.',
  ],
  ['No variable is chosen. Choose one first.', 'Keine Variable ist gewählt. Wählen Sie zuerst eine.'],
  ['No row is selected. Select the steps first.', 'Keine Zeile ist markiert. Markieren Sie zuerst die Schritte.'],
  [
    'Only a block has steps to keep. Choose the line that opens it.',
    'Nur ein Block hat Schritte, die bleiben können. Wählen Sie die Zeile, die ihn öffnet.',
  ],
  [
    'Only steps that follow each other on one level can be put into a block. Select such steps.',
    'Nur Schritte, die auf einer Ebene aufeinander folgen, lassen sich einschließen. Markieren Sie solche.',
  ],
  [
    'Select actions that stand beside each other, not in different branches.',
    'Wählen Sie Aktionen, die nebeneinander stehen, nicht in verschiedenen Zweigen.',
  ],
  ['The JSON of a card must be an object: {…}.', 'Das JSON einer Karte muss ein Objekt sein: {…}.'],
  [
    'The actions would wait for each other. Change what this one runs after.',
    'Die Aktionen würden aufeinander warten. Ändern Sie, wonach diese ausgeführt wird.',
  ],
  [
    'The actions would wait for each other. Choose actions that do not run after this one.',
    'Die Aktionen würden aufeinander warten. Wählen Sie Aktionen, die nicht nach dieser ausgeführt werden.',
  ],
  ['The branch is not there any more. Choose another place.', 'Den Zweig gibt es nicht mehr. Wählen Sie einen anderen Ort.'],
  [
    'The clipboard holds no actions. Copy actions in a designer and paste them here.',
    'Die Zwischenablage enthält keine Aktionen. Kopieren Sie Aktionen in einem Designer und fügen Sie sie hier ein.',
  ],
  ['The name is empty. Type at least one character.', 'Der Name ist leer. Geben Sie mindestens ein Zeichen ein.'],
  ['The name is longer than {} characters. Shorten it.', 'Der Name hat mehr als {} Zeichen. Kürzen Sie ihn.'],
  [
    'The name of a subflow starts with a letter and has letters, digits, blanks and _ only.',
    'Der Name eines Subflows beginnt mit einem Buchstaben und hat nur Buchstaben, Ziffern, Leerzeichen und _.',
  ],
  [
    'The name of a variable starts with a letter and has letters, digits and _ only.',
    'Der Name einer Variablen beginnt mit einem Buchstaben und hat nur Buchstaben, Ziffern und _.',
  ],
  [
    "SET takes a variable, or a place in one such as Order['total'].",
    "SET nimmt eine Variable oder eine Stelle in einer, etwa Order['total'].",
  ],
  ['The place is not there any more. Choose another one.', 'Diesen Ort gibt es nicht mehr. Wählen Sie einen anderen.'],
  ['There are no steps in this text. Copy steps first.', 'In diesem Text sind keine Schritte. Kopieren Sie zuerst Schritte.'],
  ['This flow has no UI elements and images.', 'Dieser Flow hat keine UI-Elemente und Bilder.'],
  [
    'This line would belong to another block there. Drop it inside its own block.',
    'Dort gehörte diese Zeile zu einem anderen Block. Legen Sie sie in ihrem eigenen ab.',
  ],
  [
    'This row cannot become such a step. Insert the step as a new row instead.',
    'Diese Zeile kann kein solcher Schritt werden. Fügen Sie den Schritt als neue Zeile ein.',
  ],
  [
    'This row has no error handling of this kind. Choose an action, or a block for On block error.',
    'Diese Zeile hat keine solche Fehlerbehandlung. Wählen Sie eine Aktion oder einen Block.',
  ],
  ['This row has no line of its own. Choose another row.', 'Diese Zeile hat keinen eigenen Text. Wählen Sie eine andere.'],
  [
    'This row is another kind of branch. Choose the branch to change.',
    'Diese Zeile ist ein anderer Zweig. Wählen Sie den, der sich ändern soll.',
  ],
  [
    'This text is a whole flow. Paste steps, or open the text view to replace the flow.',
    'Dieser Text ist ein ganzer Flow. Fügen Sie Schritte ein, oder ersetzen Sie den Flow in der Textansicht.',
  ],
  [
    'This would leave a block without its END, or an END without its block. Choose whole blocks.',
    'So bliebe ein Block ohne END oder ein END ohne Block. Wählen Sie ganze Blöcke.',
  ],
  ["'{}' has no such branches. Select a {}.", '„{}“ hat keine solchen Zweige. Wählen Sie eine Bedingung oder einen Switch ({}).'],
  ["'{}' is no scope. Select a scope.", '„{}“ ist kein Bereich. Wählen Sie einen Bereich.'],
  [
    "'{}' cannot be inside a loop. Put it outside of the loop.",
    '„{}“ kann nicht in einer Schleife stehen. Setzen Sie es davor oder danach.',
  ],
  [
    "'{}' cannot be the name of a variable. Use letters, digits and _, and no word of the language.",
    '„{}“ kann keine Variable heißen. Verwenden Sie Buchstaben, Ziffern und _, aber kein Wort der Sprache.',
  ],
  [
    "'{}' cannot be the name of a variable. Use letters, digits and _.",
    '„{}“ kann keine Variable heißen. Verwenden Sie Buchstaben, Ziffern und _.',
  ],
  ['No input or output is called {}. Choose one of the list.', 'Keine Eingabe oder Ausgabe heißt {}. Wählen Sie eine aus der Liste.'],
  [
    "The value at '{}' holds no other values. Remove it or change it in the code view first.",
    'Der Wert bei „{}“ enthält keine anderen Werte. Entfernen oder ändern Sie ihn zuerst in der Codeansicht.',
  ],
  ["There is '{}' already. Choose another name.", '„{}“ gibt es schon. Wählen Sie einen anderen Namen.'],
  ['There is a label {} already. Choose another name.', 'Die Sprungmarke {} gibt es schon. Wählen Sie einen anderen Namen.'],
  ['There is a subflow {} already. Choose another name.', 'Den Subflow {} gibt es schon. Wählen Sie einen anderen Namen.'],
  [
    'There is a variable {} already. Merge both, or choose another name.',
    'Die Variable {} gibt es schon. Führen Sie beide zusammen, oder wählen Sie einen anderen Namen.',
  ],
  [
    '{} is an input or output already, and these cannot share a name. Choose another name.',
    '{} ist schon eine Ein- oder Ausgabe, und solche können nicht denselben Namen haben. Wählen Sie einen anderen Namen.',
  ],
  ["There is no '{}' in this flow. Choose one of the list.", '„{}“ gibt es in diesem Flow nicht. Wählen Sie aus der Liste.'],
  ['There is no label {} in this subflow. Choose another one.', 'In diesem Subflow gibt es keine Sprungmarke {}. Wählen Sie eine andere.'],
  ['There is no row {} in this subflow. Choose a row that is there.', 'Dieser Subflow hat keine Zeile {}. Wählen Sie eine, die es gibt.'],
  ['There is no subflow {}. Choose one of the tabs.', 'Den Subflow {} gibt es nicht. Wählen Sie eine der Registerkarten.'],
  ['There is no variable {}. Choose one of the list.', 'Die Variable {} gibt es nicht. Wählen Sie eine aus der Liste.'],
  ['This branch is only possible inside {}. Choose a row of its body.', 'Diesen Zweig gibt es nur in {}. Wählen Sie eine Zeile darin.'],
  ["The flow has no trigger '{}' any more.", 'Der Flow hat keinen Trigger „{}“ mehr.'],
  ["There is no action '{}' beside this one to run after.", 'Neben dieser Aktion gibt es keine Aktion „{}“, nach der sie laufen könnte.'],
  [
    "Choose when to run after '{}': Succeeded, Failed, Skipped or TimedOut.",
    'Wählen Sie, wann sie nach „{}“ läuft: Succeeded, Failed, Skipped oder TimedOut.',
  ],
  ["The flow initializes no variable '{}'.", 'Der Flow initialisiert keine Variable „{}“.'],
  [
    "Another variable is called '{}' already. Choose another name.",
    'Eine andere Variable heißt schon „{}“. Wählen Sie einen anderen Namen.',
  ],
  ["Another case is called '{}' already. Choose another name.", 'Ein anderer Fall heißt schon „{}“. Wählen Sie einen anderen Namen.'],
  ["The switch has no case '{}' any more.", 'Der Switch hat keinen Fall „{}“ mehr.'],
  ["The flow has no action '{}' any more. Select another one.", 'Der Flow hat keine Aktion „{}“ mehr. Wählen Sie eine andere.'],
  ["Another action is called '{}' already. Choose another name.", 'Eine andere Aktion heißt schon „{}“. Wählen Sie einen anderen Namen.'],
];
