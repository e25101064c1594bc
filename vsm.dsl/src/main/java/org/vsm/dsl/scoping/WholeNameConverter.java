package org.vsm.dsl.scoping;

import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;

/** Names are whole: a dot in one ("Release 2.1") divides nothing. */
public class WholeNameConverter extends IQualifiedNameConverter.DefaultImpl {

    @Override
    public QualifiedName toQualifiedName(String name) {
        return QualifiedName.create(name);
    }
}
