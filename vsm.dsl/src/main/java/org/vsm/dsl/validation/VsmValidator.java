package org.vsm.dsl.validation;

/** Asked for by generated code; what is checked, and by whom, says {@link VsmResourceValidator}. */
public class VsmValidator extends AbstractVsmValidator {
}
