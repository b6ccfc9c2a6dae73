// Properties that replace an object in an update, where a dict would be merged: a title that is given as a text.
export class $FigWhole {
  constructor(props) {
    this.props = props;
  }
}
